package dev.layerlab.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.app.command.LayerLabProcess.Outcome;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Tag("engine")
class CommandLineTest {
    @TempDir
    private Path folder;

    private LayerLabProcess layerlab;

    @BeforeEach
    void start() {
        layerlab = new LayerLabProcess(folder);
    }

    @Test
    void trainsSavesAndEvaluatesPoints() throws Exception {
        Outcome trained = layerlab.run(
                "train",
                "--network",
                "xor",
                "--data",
                "xor",
                "--epochs",
                "2",
                "--seed",
                "3",
                "--out",
                "x.layerlab",
                "--json");
        assertThat(trained.err()).isEmpty();
        assertThat(trained.status()).isZero();
        JsonNode report = trained.json();
        assertThat(report.get("epochs")).hasSize(2);
        assertThat(report.get("epochs").get(1).propertyNames())
                .containsExactly(
                        "epoch", "trainLoss", "trainAccuracy", "validationLoss", "validationAccuracy", "seconds");
        assertThat(report.get("parameters").asLong()).isEqualTo(22);
        assertThat(report.get("examplesPerSecond").asDouble()).isPositive();
        assertThat(report.get("out").asString()).isEqualTo("x.layerlab");

        Outcome evaluated = layerlab.run("evaluate", "x.layerlab", "--part", "all", "--json");
        assertThat(evaluated.err()).isEmpty();
        assertThat(evaluated.status()).isZero();
        JsonNode measured = evaluated.json();
        assertThat(measured.propertyNames())
                .containsExactly("examples", "loss", "accuracy", "classes", "confusion", "perClass");
        assertThat(measured.get("examples").asInt()).isEqualTo(250);
        assertThat(measured.get("perClass").get(0).propertyNames())
                .containsExactly("precision", "recall", "f1", "support");

        Outcome pictured = layerlab.run("predict", "x.layerlab", "a.png");
        assertThat(pictured.status()).isEqualTo(1);
        assertThat(pictured.err()).contains("x.layerlab").contains("not pictures");
    }

    @Test
    void givesTheSameResultForTheSameSeed() throws Exception {
        String[] command = {"train", "--network", "spiral", "--data", "moons", "--epochs", "2", "--json"};
        assertThat(withoutTimes(layerlab.run(command))).isEqualTo(withoutTimes(layerlab.run(command)));
    }

    @Test
    void learnsFromAFolderAndAnswersPicturesAroundABrokenOne() throws Exception {
        for (int i = 0; i < 30; i++) {
            draw(folder.resolve("shapes/bar/" + i + ".png"), 6 + i % 10, 3, 4, 20);
            draw(folder.resolve("shapes/beam/" + i + ".png"), 3, 6 + i % 10, 20, 4);
        }
        Outcome trained = layerlab.run(
                "train",
                "--network",
                "digits-mlp",
                "--data",
                "shapes",
                "--epochs",
                "3",
                "--batch",
                "8",
                "--out",
                "shapes.layerlab",
                "--json");
        assertThat(trained.err()).isEmpty();
        assertThat(trained.status()).isZero();
        Files.writeString(folder.resolve("text.png"), "not a picture");
        Outcome predicted = layerlab.run(
                "predict",
                "shapes.layerlab",
                "shapes/bar/1.png",
                "text.png",
                "gone.png",
                "shapes/beam/1.png",
                "--json");
        assertThat(predicted.status()).isZero();
        JsonNode answers = predicted.json();
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).propertyNames()).containsExactly("file", "prediction", "confidence", "top");
        assertThat(answers.get(0).get("prediction").asString()).isEqualTo("bar");
        assertThat(answers.get(0).get("top")).hasSize(2);
        assertThat(answers.get(0).get("top").get(0).propertyNames()).containsExactly("class", "confidence");
        assertThat(answers.get(1).propertyNames()).containsExactly("file", "error");
        assertThat(answers.get(2).get("error").asString()).contains("gone.png");
        assertThat(answers.get(3).get("prediction").asString()).isEqualTo("beam");

        Outcome nothing = layerlab.run("predict", "shapes.layerlab", "text.png", "--json");
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(nothing.json()).hasSize(1);

        Outcome other = layerlab.run("evaluate", "shapes.layerlab", "--data", "xor");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err()).contains("shapes.layerlab does not fit");
    }

    @Test
    void listsAndShowsData() throws Exception {
        Outcome list = layerlab.run("data", "list", "--json");
        assertThat(list.status()).isZero();
        assertThat(list.json().findValuesAsString("name")).contains("digits", "xor", "spiral");
        Outcome show = layerlab.run("data", "show", "moons", "--json");
        assertThat(show.json().get("examples").asInt()).isEqualTo(250);
        assertThat(show.json().get("classes")).hasSize(2);
        assertThat(layerlab.run("data", "list").out()).contains("spiral");
    }

    @Test
    void saysWhichNativeRuns() throws Exception {
        Outcome version = layerlab.run("--version");
        assertThat(version.status()).isZero();
        assertThat(version.out()).contains("LayerLab", "Deeplearning4j 1.0.0-M2.1", "oneDNN", "Java 2");
    }

    @Test
    void endsWithTheStatusThatSaysWhatHappened() throws Exception {
        Outcome failed = layerlab.run("train", "--network", "empty", "--data", "xor");
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err().strip()).contains("Nothing reads the input yet").doesNotContain("\n");
        Outcome misused = layerlab.run("train", "--network", "xor");
        assertThat(misused.status()).isEqualTo(2);
        assertThat(misused.out()).isEmpty();
        assertThat(misused.err()).contains("--data");
    }

    @Test
    void speaksTheLanguageOfTheSystem() throws Exception {
        assertThat(layerlab.runIn("zh", "evaluate", "gone.layerlab").err()).contains("找不到 gone.layerlab");
        assertThat(layerlab.runIn("fr", "evaluate", "gone.layerlab").err()).contains("gone.layerlab is not there");
    }

    @Test
    void leavesNoHalfFileWhenStopped() throws Exception {
        Process process = layerlab.start(
                "en", "train", "--network", "xor", "--data", "xor", "--epochs", "100000", "--out", "x.layerlab");
        Thread.sleep(1500);
        process.destroy();
        process.waitFor();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains(".layerlab"));
        }
    }

    private static String withoutTimes(Outcome outcome) {
        assertThat(outcome.status()).isZero();
        return outcome.out().replaceAll("\"(seconds|examplesPerSecond)\" : [0-9.E-]+", "");
    }

    private static void draw(Path file, int x, int y, int width, int height) throws Exception {
        Files.createDirectories(file.getParent());
        BufferedImage picture = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(x, y, width, height);
        pen.dispose();
        ImageIO.write(picture, "png", file.toFile());
    }
}
