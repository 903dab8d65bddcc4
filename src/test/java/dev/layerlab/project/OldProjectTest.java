package dev.layerlab.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.PointPattern;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of version 1 stands here word for word: whoever renames a record must not change it. */
class OldProjectTest {
    private static final String PLAN = """
            "plan": {"optimizer": "adamw", "momentum": 0.9, "loss": "cross-entropy", "l2": 0, "gradientClipping": 0,
              "learningRate": 0.01, "schedule": {"kind": "step", "every": 2, "factor": 0.5},
              "epochs": 5, "batchSize": 16, "seed": 1, "shift": 0, "patience": 0, "keepBest": false},
            "dataset": {"kind": "points", "pattern": "three-blobs", "count": 250, "noise": 0, "seed": 1},
            "split": {"validation": 0.1, "test": 0.1, "seed": 1}""";

    private static final String BOXES = """
            {"id": "input", "type": "input", "x": 0, "y": 0, "settings": {"height": 28, "width": 28, "channels": 1}},
            {"id": "b", "type": "convolution", "x": 0, "y": 0, "settings": {"filters": 8, "kernel": 3, "stride": 1,
              "padding": "same", "activation": "leaky-relu", "bias": true, "weightInit": "he", "l1": 0, "l2": 0}},
            {"id": "c", "type": "batch-normalization", "x": 0, "y": 0},
            {"id": "d", "type": "activation", "x": 0, "y": 0, "settings": {"activation": "relu"}},
            {"id": "e", "type": "pooling", "x": 0, "y": 0, "settings":
              {"kind": "max", "window": 2, "stride": 2, "padding": "valid"}},
            {"id": "f", "type": "add", "x": 0, "y": 0},
            {"id": "g", "type": "concatenate", "x": 0, "y": 0},
            {"id": "h", "type": "dropout", "x": 0, "y": 0, "settings": {"rate": 0.25}},
            {"id": "i", "type": "global-pooling", "x": 0, "y": 0, "settings": {"kind": "average"}},
            {"id": "j", "type": "flatten", "x": 0, "y": 0},
            {"id": "k", "type": "dense", "x": 0, "y": 0, "settings": {"units": 64, "activation": "tanh", "bias": false,
              "weightInit": "xavier", "l1": 0, "l2": 0}},
            {"id": "output", "type": "output", "x": 0, "y": 0, "settings":
              {"classes": 3, "weightInit": "lecun", "l1": 0, "l2": 0}}""";

    @TempDir
    private Path folder;

    @Test
    void opensAFileOfVersionOne() throws Exception {
        Path file = folder.resolve("old.layerlab");
        String text = """
                {"format": "layerlab-project", "version": 1, "unknown to this version": true,
                 "network": {"boxes": [%s], "wires": [{"from": "input", "to": "b"}]}, %s}""".formatted(BOXES, PLAN);
        Zips.write(file, Map.of("project.json", text.getBytes()));
        Project project = ProjectFile.open(file);
        assertThat(project.network().nodes().stream()
                        .map(node -> node.layer().type())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("Input Convolution BatchNormalization ActivationLayer Pooling Add Concatenate Dropout"
                        + " GlobalPooling Flatten Dense Output");
        assertThat(project.dataset()).isEqualTo(new DatasetReference.Points(PointPattern.THREE_BLOBS, 250, 0, 1));
        assertThat(project.classes()).isEmpty();
    }
}
