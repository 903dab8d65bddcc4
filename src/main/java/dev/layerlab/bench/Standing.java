package dev.layerlab.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How everybody did in one workload. */
public record Standing(Workload workload, List<Pace> paces) {
    public Standing {
        paces = List.copyOf(paces);
    }

    public Optional<Pace> pace(String contestant) {
        return paces.stream()
                .filter(pace -> pace.contestant().equals(contestant))
                .findFirst();
    }

    /** How many steps of ours fit into one of theirs; empty if one of the two did not take part. */
    public OptionalDouble speedupOver(String rival) {
        return pace(Contestant.OURS)
                .flatMap(ours -> pace(rival).map(theirs -> theirs.msPerStep() / ours.msPerStep()))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** For the JSON document: name, batch, each contestant under its name, and {@code speedupOver...} each rival. */
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", workload.id());
        document.put("batch", workload.batch());
        paces.forEach(pace -> document.put(pace.contestant(), figures(pace)));
        rivals().forEach(rival ->
                speedupOver(rival).ifPresent(speedup -> document.put("speedupOver" + capitalised(rival), speedup)));
        return document;
    }

    private List<String> rivals() {
        return paces.stream()
                .map(Pace::contestant)
                .filter(name -> !name.equals(Contestant.OURS))
                .toList();
    }

    private static Map<String, Object> figures(Pace pace) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("msPerStep", pace.msPerStep());
        figures.put("fastestMsPerStep", pace.fastestMsPerStep());
        figures.put("examplesPerSecond", pace.examplesPerSecond());
        if (!Double.isNaN(pace.lastLoss())) {
            figures.put("firstLoss", pace.firstLoss());
            figures.put("lastLoss", pace.lastLoss());
        }
        return figures;
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
