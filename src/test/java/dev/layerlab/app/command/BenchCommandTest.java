package dev.layerlab.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.bench.Contestant;
import dev.layerlab.bench.FakeContestant;
import dev.layerlab.bench.FakeContestant.Clock;
import dev.layerlab.bench.Workload;
import dev.layerlab.data.catalog.FileDatasetCatalog;
import dev.layerlab.text.Texts;
import dev.layerlab.training.FakeEngine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Clock clock = new Clock();
    private final Contestant ours = new FakeContestant("ours", clock, 2);
    private final Contestant dl4j = new FakeContestant("dl4j", clock, 30);
    private final Contestant libtorch = new FakeContestant("libtorch", clock, 3);

    @TempDir
    private Path folder;

    @Test
    void measuresEveryWorkload() {
        assertThat(run(Locale.ENGLISH, List.of(ours, dl4j), "--rounds", "5", "--json"))
                .isZero();

        JsonNode workloads = JsonMapper.shared().readTree(out.toString()).get("workloads");
        assertThat(workloads.findValuesAsString("name")).isEqualTo(Workload.ids());
        for (JsonNode workload : workloads) {
            assertThat(workload.get("speedupOverDl4j").asDouble()).isEqualTo(15);
        }
    }

    @Test
    void showsATable() {
        assertThat(run(Locale.ENGLISH, List.of(ours, dl4j, libtorch), "--only", "cnn"))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines().limit(2).map(line -> line.split(" {2,}")))
                .containsExactly(
                        new String[] {
                            "Workload",
                            "Batch",
                            "LayerLab ms",
                            "examples/s",
                            "DL4J ms",
                            "examples/s",
                            "libtorch ms",
                            "examples/s",
                            "x DL4J",
                            "x libtorch"
                        },
                        new String[] {
                            "cnn", "64", "2.0000", "32000", "30.0000", "2133", "3.0000", "21333", "15.00", "1.50"
                        });
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Java " + System.getProperty("java.version"))
                .contains("median of 7 rounds");
    }

    @Test
    void claimsNothingWithoutUs() {
        run(Locale.SIMPLIFIED_CHINESE, List.of(dl4j), "--only", "tiny", "--rounds", "5");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("DL4J 毫秒")
                .contains("5 轮")
                .doesNotContain("LayerLab")
                .doesNotContain("倍数");
    }

    private int run(Locale language, List<Contestant> contestants, String... options) {
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        Workplace workplace = new Workplace(
                new FakeEngine(),
                new FileDatasetCatalog(Path.of("sample-datasets"), folder),
                new Texts(language),
                results,
                results,
                false);
        return new CommandLine(new BenchCommand(workplace, contestants, clock::now)).execute(options);
    }
}
