package dev.layerlab.engine.dl4j.bench;

import dev.layerlab.bench.Contestant;
import java.util.List;

/** Who takes part in {@code layerlab bench}; making the list loads no native library. */
public final class Dl4jContestants {
    private Dl4jContestants() {}

    public static List<Contestant> all() {
        return List.of(new Ours(), new AsItComes());
    }
}
