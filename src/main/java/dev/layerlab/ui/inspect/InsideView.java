package dev.layerlab.ui.inspect;

import dev.layerlab.engine.LiveNetwork;

/** One way to look into a box. Its name is the text {@code inspect.view.NAME}. */
interface InsideView {
    String name();

    boolean suits(Subject subject);

    /** Looks; runs on the probe's thread. */
    Sheet look(LiveNetwork live, Subject subject, InsideOptions options);

    /** How many input channels one can choose between; 0 where there is no choice. */
    default int channels(Subject subject) {
        return 0;
    }

    /** Whether what is seen depends on the example. */
    default boolean followsExample() {
        return false;
    }
}
