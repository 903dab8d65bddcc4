package dev.layerlab.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.catalog.FileDatasetCatalog;
import dev.layerlab.text.Texts;
import dev.layerlab.training.FakeEngine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    static final java.util.List<Locale> LANGUAGES = Texts.LANGUAGES;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train --network nothing --data xor",
                "train --network gone.layerlab --data xor",
                "train --network xor --data nothing",
                "train --network digits-cnn --data xor",
                "train --network xor --data xor --out no/such/folder/x.layerlab",
                "evaluate gone.layerlab",
                "predict gone.layerlab a.png",
                "data show nothing",
                "bench --only nothing"
            })
    void failsWithOneSentence(String command) {
        assertThat(run(Locale.ENGLISH, command)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isNotEmpty()
                .doesNotContain("\n")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train --network xor",
                "train --network xor --data xor --epochs many",
                "train --network xor --data xor --epochs 0",
                "train --network xor --data xor --optimizer guess",
                "train --network xor --data xor --learning-rate NaN",
                "evaluate",
                "evaluate x.layerlab --part some",
                "predict x.layerlab",
                "data",
                "bench --rounds 4",
                "bench --rounds many",
                "bench cnn",
                "dance"
            })
    void refusesWrongUsage(String command) {
        assertThat(run(Locale.ENGLISH, command)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("layerlab").doesNotContain("Exception");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void helpsInEveryLanguage(Locale language) {
        for (String command :
                new String[] {"", "train ", "evaluate ", "predict ", "data ", "data list ", "data show ", "bench "}) {
            out.reset();
            assertThat(run(language, command + "--help")).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("layerlab " + command.strip());
        }
    }

    @Test
    void saysInChineseWhatIsNotThere() {
        run(Locale.SIMPLIFIED_CHINESE, "evaluate gone.layerlab");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("找不到 gone.layerlab");
    }

    private int run(Locale language, String command) {
        Workplace workplace = new Workplace(
                new FakeEngine(),
                new FileDatasetCatalog(Path.of("sample-datasets"), folder),
                new Texts(language),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        String[] words = Arrays.stream(command.split(" "))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        return LayerLabCommand.execute(workplace, words);
    }
}
