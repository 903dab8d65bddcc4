package dev.layerlab.ui.dataset;

import dev.layerlab.data.DatasetReference;

/**
 * One line of the list of datasets.
 *
 * @param description one sentence, may be empty
 */
record DataChoice(DatasetReference reference, String title, String description) {

    /** Whether both mean the same dataset, however many points it has. */
    boolean means(DatasetReference other) {
        return switch (reference) {
            case DatasetReference.Points mine ->
                other instanceof DatasetReference.Points theirs && mine.pattern() == theirs.pattern();
            case DatasetReference.Sample mine -> mine.equals(other);
            case DatasetReference.Files mine -> mine.equals(other);
        };
    }

    /** The style class that gives it its icon. */
    String style() {
        return switch (reference) {
            case DatasetReference.Points points -> "data-points";
            case DatasetReference.Sample sample -> "data-sample";
            case DatasetReference.Files files -> "data-files";
        };
    }
}
