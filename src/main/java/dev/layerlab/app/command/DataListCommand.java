package dev.layerlab.app.command;

import dev.layerlab.data.DatasetEntry;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the datasets that LayerLab brings along. */
@Command(name = "list")
final class DataListCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    DataListCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Locale locale = workplace.texts().locale();
        List<Line> lines = workplace.catalog().entries().stream()
                .map(entry -> Line.of(entry, locale))
                .toList();
        workplace.print(json, lines, () -> text(lines));
        return 0;
    }

    private static String text(List<Line> lines) {
        Table table = new Table(2);
        lines.forEach(line -> table.row(line.name(), line.title()));
        return table.text();
    }

    /** One dataset. */
    private record Line(String name, String title, String description) {
        static Line of(DatasetEntry entry, Locale locale) {
            return new Line(entry.name(), entry.title(locale), entry.description(locale));
        }
    }
}
