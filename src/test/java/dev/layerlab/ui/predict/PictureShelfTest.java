package dev.layerlab.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.ui.workbench.BrightnessEngine;
import dev.layerlab.ui.workbench.QueueScreen;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureShelfTest {
    @TempDir
    private Path folder;

    private final QueueScreen screen = new QueueScreen();
    private final Workbench workbench = TestWorkbench.of(
            "digits-mlp", TestWorkbench.digits(), new BrightnessEngine(), Locale.ENGLISH, TestWorkbench.jobs(screen));
    private final PictureShelf shelf = new PictureShelf(workbench, new Received(workbench));

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void answersAPictureAndSaysThatItWasInverted() throws IOException {
        shelf.accept(List.of(picture("light.png", Color.WHITE, Color.BLACK)));

        screen.until(workbench, () -> shelf.items().getFirst().answer().isPresent());
        PictureItem item = shelf.items().getFirst();
        assertThat(item.name()).isEqualTo("light.png");
        assertThat(item.ready().orElseThrow().prepared().inverted()).isTrue();
        assertThat(shelf.isChosen(item)).isTrue();
    }

    @Test
    void leavesALightPictureOnDarkAsItIs() throws IOException {
        shelf.accept(List.of(picture("dark.png", Color.BLACK, Color.WHITE)));

        screen.until(workbench, () -> shelf.items().getFirst().ready().isPresent());
        assertThat(shelf.items().getFirst().ready().orElseThrow().prepared().inverted())
                .isFalse();
    }

    @Test
    void showsABrokenFileAmongGoodOnesWithASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("text.png"), "no picture");
        shelf.accept(List.of(text, picture("good.png", Color.BLACK, Color.WHITE), folder.resolve("gone.png")));

        screen.until(workbench, () -> shelf.items().get(1).answer().isPresent());
        assertThat(sentence(shelf.items().get(0))).contains("text.png");
        assertThat(sentence(shelf.items().get(2))).contains("gone.png");
    }

    @Test
    void takesNoMoreThanItCanHold() {
        shelf.accept(Collections.nCopies(PictureShelf.MOST + 3, folder.resolve("gone.png")));

        assertThat(shelf.items()).hasSize(PictureShelf.MOST);
        assertThat(shelf.troubleProperty().get()).isPresent();
        shelf.clear();
        assertThat(shelf.items()).isEmpty();
        assertThat(shelf.troubleProperty().get()).isEmpty();
    }

    private String sentence(PictureItem item) {
        return item.state() instanceof PictureItem.State.Broken(var why)
                ? workbench.texts().of(why)
                : "not broken: " + item.state();
    }

    private Path picture(String name, Color paper, Color ink) throws IOException {
        BufferedImage image = new BufferedImage(60, 50, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(paper);
        graphics.fillRect(0, 0, 60, 50);
        graphics.setColor(ink);
        graphics.fillRect(25, 8, 8, 34);
        graphics.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
