package dev.layerlab.ui.workbench;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The drawing thread as an executor. */
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
