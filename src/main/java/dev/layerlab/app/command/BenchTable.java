package dev.layerlab.app.command;

import dev.layerlab.bench.BenchReport;
import dev.layerlab.bench.Contestant;
import dev.layerlab.bench.Machine;
import dev.layerlab.bench.Pace;
import dev.layerlab.bench.Standing;
import dev.layerlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A benchmark as a table for people: one row for each workload, one pair of columns for each contestant. */
final class BenchTable {
    private static final String NOTHING = "-";

    private final Texts texts;
    private final List<String> contestants;

    private BenchTable(Texts texts, List<String> contestants) {
        this.texts = texts;
        this.contestants = contestants;
    }

    static String text(BenchReport report, Texts texts) {
        List<String> contestants = report.standings().getFirst().paces().stream()
                .map(Pace::contestant)
                .toList();
        BenchTable bench = new BenchTable(texts, contestants);
        Table table = new Table(1);
        table.row(bench.head());
        report.standings().forEach(standing -> table.row(bench.row(standing)));
        return table.text() + "\n\n" + bench.machine(report.machine(), report.rounds());
    }

    private String[] head() {
        List<String> cells = new ArrayList<>(List.of(texts.of("command.workload"), texts.of("command.batch-size")));
        for (String contestant : contestants) {
            cells.add(texts.of("command.ms-per-step", name(contestant)));
            cells.add(texts.of("command.per-second"));
        }
        rivals().forEach(rival -> cells.add(texts.of("command.faster-than", name(rival))));
        return cells.toArray(String[]::new);
    }

    private String[] row(Standing standing) {
        List<String> cells = new ArrayList<>(List.of(
                standing.workload().id(), Integer.toString(standing.workload().batch())));
        for (Pace pace : standing.paces()) {
            cells.add(texts.of("command.ms", pace.msPerStep()));
            cells.add(texts.of("command.whole", pace.examplesPerSecond()));
        }
        rivals().forEach(rival -> cells.add(times(standing.speedupOver(rival))));
        return cells.toArray(String[]::new);
    }

    private String times(OptionalDouble speedup) {
        return speedup.isPresent() ? texts.of("command.times", speedup.getAsDouble()) : NOTHING;
    }

    private List<String> rivals() {
        return contestants.contains(Contestant.OURS)
                ? contestants.stream()
                        .filter(name -> !name.equals(Contestant.OURS))
                        .toList()
                : List.of();
    }

    private static String name(String contestant) {
        return switch (contestant) {
            case Contestant.OURS -> "LayerLab";
            case "dl4j" -> "DL4J";
            default -> contestant;
        };
    }

    private String machine(Machine machine, int rounds) {
        return texts.of(
                "command.machine",
                machine.processors(),
                machine.java(),
                machine.nativeBuild(),
                machine.threads(),
                rounds);
    }
}
