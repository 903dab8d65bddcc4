package dev.layerlab.data;

import dev.layerlab.text.UserFacingException;
import java.util.List;

/** The datasets there are and how to open one. */
public interface DatasetCatalog {
    /** What LayerLab brings along, in the order to show it. */
    List<DatasetEntry> entries();

    /**
     * Loads a dataset; slow, so not on the drawing thread.
     *
     * @throws UserFacingException if it cannot be read; the sentence names the file and the cure
     * @throws java.util.concurrent.CancellationException if the watcher asked to stop
     */
    Dataset open(DatasetReference reference, LoadWatcher watcher) throws UserFacingException;
}
