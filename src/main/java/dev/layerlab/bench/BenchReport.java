package dev.layerlab.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code layerlab bench} found. */
public record BenchReport(Machine machine, int rounds, List<Standing> standings) {
    public BenchReport {
        standings = List.copyOf(standings);
    }

    /** The JSON document, whose names depend on who took part. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("machine", machine);
        document.put("rounds", rounds);
        document.put("workloads", standings.stream().map(Standing::document).toList());
        return document;
    }
}
