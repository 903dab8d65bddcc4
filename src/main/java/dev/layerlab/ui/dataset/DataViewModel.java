package dev.layerlab.ui.dataset;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.Examples;
import dev.layerlab.data.SplitShares;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the look at the data shows: which dataset, which class, which page, which example. */
final class DataViewModel {
    private final ReadOnlyObjectWrapper<Optional<DataLook>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> chosen = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> example = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final Workbench workbench;

    DataViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.data().examplesProperty().addListener((property, before, now) -> follow(now));
        workbench.exampleProperty().addListener((property, before, now) -> forgetIfOther(now));
        follow(workbench.data().examples());
    }

    ReadOnlyObjectProperty<Optional<DataLook>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    Optional<DataLook> look() {
        return look.get();
    }

    /** The class that is shown alone. */
    ReadOnlyObjectProperty<OptionalInt> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The example that was clicked last, as long as the network follows it. */
    ReadOnlyObjectProperty<OptionalInt> exampleProperty() {
        return example.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Shows one class alone, or all again when it is the one that is shown. */
    void choose(int label) {
        boolean again = chosen.get().equals(OptionalInt.of(label));
        page.set(0);
        chosen.set(again ? OptionalInt.empty() : OptionalInt.of(label));
    }

    void turnTo(int wanted, int pages) {
        page.set(Math.clamp(wanted, 0, Math.max(0, pages - 1)));
    }

    /** Sends an example through the network. */
    void pick(int index) {
        look().ifPresent(now -> {
            Dataset dataset = now.dataset();
            float[] values = new float[(int) dataset.shape().elements()];
            dataset.copy(index, values, 0);
            workbench.exampleProperty().set(Optional.of(new Tensor(dataset.shape(), values)));
            example.set(OptionalInt.of(index));
        });
    }

    SplitShares shares() {
        return workbench.data().sharesProperty().get();
    }

    void split(double validation, double test) {
        SplitShares wanted = new SplitShares(validation, test);
        if (!wanted.equals(shares())) {
            workbench.data().split(wanted);
        }
    }

    private void follow(Optional<Examples> examples) {
        if (examples.isEmpty()) {
            look.set(Optional.empty());
            return;
        }
        workbench
                .jobs()
                .run(
                        () -> DataLook.of(examples.get()),
                        next -> {
                            if (workbench.data().examples().equals(examples)) {
                                show(next);
                            }
                        },
                        why -> look.set(Optional.empty()));
    }

    private void show(DataLook next) {
        boolean same = look().isPresent() && look().get().dataset() == next.dataset();
        if (!same) {
            example.set(OptionalInt.empty());
            chosen.set(OptionalInt.empty());
            page.set(0);
        }
        look.set(Optional.of(next));
    }

    private void forgetIfOther(Optional<Tensor> now) {
        if (now.isEmpty() || look().isEmpty() || example.get().isEmpty()) {
            example.set(OptionalInt.empty());
            return;
        }
        Dataset dataset = look().get().dataset();
        float[] values = new float[(int) dataset.shape().elements()];
        dataset.copy(example.get().getAsInt(), values, 0);
        if (!now.get().equals(new Tensor(dataset.shape(), values))) {
            example.set(OptionalInt.empty());
        }
    }
}
