package dev.layerlab.app.command;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.catalog.DatasetNames;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;

/** Finds and loads the data that a command names. */
final class DataSource {
    private DataSource() {}

    static DatasetReference reference(Workplace workplace, String nameOrPath) throws UserFacingException {
        return new DatasetNames(workplace.catalog()).parse(nameOrPath);
    }

    /** What the reader had to skip is told beside the result, never in it. */
    static Dataset open(Workplace workplace, DatasetReference reference) throws UserFacingException {
        Dataset dataset = workplace.catalog().open(reference, LoadWatcher.NOBODY);
        if (dataset instanceof PictureSet pictures) {
            for (Message remark : pictures.remarks()) {
                workplace.err().println(workplace.texts().of(remark));
            }
        }
        return dataset;
    }
}
