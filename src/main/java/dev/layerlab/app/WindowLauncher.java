package dev.layerlab.app;

/** Opens the window; the command line knows no more of it. */
@FunctionalInterface
public interface WindowLauncher {
    /** @return exit status once the window is closed */
    int open();
}
