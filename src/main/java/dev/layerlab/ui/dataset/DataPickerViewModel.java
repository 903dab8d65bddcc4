package dev.layerlab.ui.dataset;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.FileTrouble;
import dev.layerlab.ui.workbench.DataDesk;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to choose from, and the commands that choose. */
final class DataPickerViewModel {
    private final DataDesk data;
    private final Locale locale;

    DataPickerViewModel(Workbench workbench) {
        this.data = workbench.data();
        this.locale = workbench.texts().locale();
    }

    /** The datasets of the catalog, and the user's own files if they are open. */
    List<DataChoice> choices() {
        List<DataChoice> choices = new ArrayList<>();
        data.catalog()
                .entries()
                .forEach(entry ->
                        choices.add(new DataChoice(entry.reference(), entry.title(locale), entry.description(locale))));
        if (choices.stream().noneMatch(choice -> choice.means(reference()))) {
            choices.add(new DataChoice(reference(), titleOf(reference()), pathOf(reference())));
        }
        return choices;
    }

    /** The line of what is open now. */
    DataChoice open() {
        return choices().stream()
                .filter(choice -> choice.means(reference()))
                .findFirst()
                .orElseThrow();
    }

    void open(DataChoice choice) {
        if (!choice.means(reference()) || data.examples().isEmpty()) {
            data.open(choice.reference());
        }
    }

    void open(Path path) {
        data.open(new DatasetReference.Files(path.toAbsolutePath().normalize()));
    }

    /** The rule of the open points; empty for pictures. */
    Optional<DatasetReference.Points> points() {
        return reference() instanceof DatasetReference.Points points ? Optional.of(points) : Optional.empty();
    }

    void changePoints(int count, double noise) {
        points().ifPresent(now -> {
            DatasetReference.Points wanted =
                    new DatasetReference.Points(now.pattern(), count, Math.round(noise * 100) / 100.0, now.seed());
            if (!wanted.equals(now)) {
                data.open(wanted);
            }
        });
    }

    private DatasetReference reference() {
        return data.referenceProperty().get();
    }

    private static String titleOf(DatasetReference reference) {
        return switch (reference) {
            case DatasetReference.Files(Path path) -> FileTrouble.name(path);
            case DatasetReference.Sample(String name) -> name;
            case DatasetReference.Points points ->
                points.pattern().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String pathOf(DatasetReference reference) {
        return reference instanceof DatasetReference.Files(Path path) ? path.toString() : "";
    }
}
