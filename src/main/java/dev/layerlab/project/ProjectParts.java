package dev.layerlab.project;

import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The names and the largest sizes of the parts of a project file. */
final class ProjectParts {
    static final String PROJECT = "project.json";
    static final String WEIGHTS = "weights.bin";
    static final String UPDATER = "updater.bin";
    static final String BEST = "best.bin";
    static final String CURVES = "curves.bin";
    static final String HISTORY = "history.json";

    /** Drawings and histories are far smaller; more is no project but an attack on the memory. */
    static final int LONGEST_TEXT = 64 << 20;

    private ProjectParts() {}

    static JsonMapper json() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Trained numbers and, with batch normalisation, the running ones; 0 for a drawing that cannot run. */
    static long mostParameters(Network network) {
        NetworkReport report = NetworkCheck.check(network, 1, Long.MAX_VALUE);
        return report.trainable() ? Math.min(2 * report.totalParameters(), Integer.MAX_VALUE / 8) : 0;
    }
}
