package dev.layerlab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchReportTest {
    private static final Machine MACHINE = new Machine(2, "25", "linux-x86_64-onednn-avx2", 2);

    @Test
    void namesEverybodyAndEverySpeedup() {
        JsonNode document = document(
                new Pace("ours", 2, 2, 32_000, 2.3, 0.5),
                new Pace("dl4j", 30, 30, 2133, 2.3, 0.6),
                new Pace("libtorch", 3, 3, 21_333, 2.3, 0.5));

        assertThat(document.propertyNames()).containsExactly("machine", "rounds", "workloads");
        assertThat(document.get("machine").propertyNames())
                .containsExactly("processors", "java", "nativeBuild", "threads");
        JsonNode workload = document.get("workloads").get(0);
        assertThat(workload.propertyNames())
                .containsExactly("name", "batch", "ours", "dl4j", "libtorch", "speedupOverDl4j", "speedupOverLibtorch");
        assertThat(workload.get("name").asString()).isEqualTo("cnn");
        assertThat(workload.get("batch").asInt()).isEqualTo(64);
        assertThat(workload.get("ours").propertyNames())
                .containsExactly("msPerStep", "fastestMsPerStep", "examplesPerSecond", "firstLoss", "lastLoss");
        assertThat(workload.get("ours").get("msPerStep").asDouble()).isEqualTo(2);
        assertThat(workload.get("speedupOverDl4j").asDouble()).isEqualTo(15);
        assertThat(workload.get("speedupOverLibtorch").asDouble()).isEqualTo(1.5);
    }

    @Test
    void leavesOutTheLossWhereNothingIsLearned() {
        JsonNode document = document(new Pace("ours", 2, 2, 500, Double.NaN, Double.NaN));

        assertThat(document.get("workloads").get(0).get("ours").propertyNames())
                .containsExactly("msPerStep", "fastestMsPerStep", "examplesPerSecond");
    }

    private static JsonNode document(Pace... paces) {
        BenchReport report = new BenchReport(MACHINE, 7, List.of(new Standing(Workload.CNN, List.of(paces))));
        return JsonMapper.shared().valueToTree(report.document());
    }
}
