package dev.layerlab.ui.workbench;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.Examples;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.SplitShares;
import dev.layerlab.text.Message;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The open dataset and its split. Loads off the drawing thread; the old data stay until the new are there. */
public final class DataDesk {
    private final ReadOnlyObjectWrapper<Optional<Examples>> examples = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DatasetReference> reference;
    private final ReadOnlyObjectWrapper<SplitShares> shares = new ReadOnlyObjectWrapper<>(SplitShares.USUAL);
    private final ReadOnlyDoubleWrapper loading = new ReadOnlyDoubleWrapper(Double.NaN);
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DatasetCatalog catalog;
    private final Jobs jobs;
    private Loading current = new Loading();
    private long splitSeed = 1;

    DataDesk(DatasetCatalog catalog, Jobs jobs, DatasetReference start) {
        this.catalog = catalog;
        this.jobs = jobs;
        this.reference = new ReadOnlyObjectWrapper<>(start);
    }

    public DatasetCatalog catalog() {
        return catalog;
    }

    /** What is loaded; empty only before the first dataset is there. */
    public ReadOnlyObjectProperty<Optional<Examples>> examplesProperty() {
        return examples.getReadOnlyProperty();
    }

    public Optional<Examples> examples() {
        return examples.get();
    }

    /** Where the open dataset comes from. */
    public ReadOnlyObjectProperty<DatasetReference> referenceProperty() {
        return reference.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SplitShares> sharesProperty() {
        return shares.getReadOnlyProperty();
    }

    /** Share that is loaded of the dataset on its way, 0 to 1; NaN when none is. */
    public ReadOnlyDoubleProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** Why the last dataset could not be opened. */
    public ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Opens another dataset in the background; one that is still loading is given up. */
    public void open(DatasetReference wanted) {
        load(wanted, shares.get(), splitSeed);
    }

    /** No data until the next are loaded. */
    void clear() {
        cancel();
        examples.set(Optional.empty());
    }

    /** Opens the dataset of a project; until it is there, or if it has moved, the project keeps its reference. */
    void openOf(DatasetReference wanted, SplitShares split, long seed) {
        reference.set(wanted);
        shares.set(split);
        splitSeed = seed;
        load(wanted, split, seed);
    }

    public void split(SplitShares wanted) {
        shares.set(wanted);
        examples.get()
                .ifPresent(now -> jobs.run(
                        () -> Examples.of(now.dataset(), wanted, splitSeed),
                        next -> {
                            if (shares.get().equals(wanted)) {
                                examples.set(Optional.of(next));
                            }
                        },
                        this::fail));
    }

    public long splitSeed() {
        return splitSeed;
    }

    /** Gives up the dataset that is loading. */
    public void cancel() {
        current.cancelled = true;
        loading.set(Double.NaN);
    }

    private void load(DatasetReference wanted, SplitShares split, long seed) {
        current.cancelled = true;
        Loading mine = new Loading();
        current = mine;
        loading.set(0);
        trouble.set(Optional.empty());
        jobs.run(
                () -> {
                    Dataset dataset = catalog.open(wanted, mine);
                    return Examples.of(dataset, split, seed);
                },
                loaded -> {
                    if (!mine.cancelled) {
                        splitSeed = seed;
                        shares.set(split);
                        reference.set(wanted);
                        loading.set(Double.NaN);
                        examples.set(Optional.of(loaded));
                    }
                },
                why -> {
                    if (!mine.cancelled) {
                        fail(why);
                    }
                });
    }

    private void fail(Message why) {
        loading.set(Double.NaN);
        trouble.set(Optional.of(why));
    }

    private final class Loading implements LoadWatcher {
        private volatile boolean cancelled;

        @Override
        public void loaded(double fraction) {
            jobs.screen().execute(() -> {
                if (!cancelled && !Double.isNaN(loading.get())) {
                    loading.set(fraction);
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
