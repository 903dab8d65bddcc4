package dev.layerlab.app;

import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.data.catalog.FileDatasetCatalog;
import dev.layerlab.engine.Engine;
import dev.layerlab.engine.dl4j.Dl4jEngine;
import dev.layerlab.project.RecentProjects;
import dev.layerlab.project.UserFolders;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The parts that stand behind both the window and the command line, put together once. */
public final class Services {
    private final UserFolders folders;
    private final Engine engine = new Dl4jEngine();
    private final DatasetCatalog catalog;
    private final ExecutorService background = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("background-", 1).factory());

    private Services(UserFolders folders) {
        this.folders = folders;
        this.catalog = new FileDatasetCatalog(samples(), folders.cache());
    }

    public static Services ofThisUser() {
        return new Services(UserFolders.ofThisUser());
    }

    public Engine engine() {
        return engine;
    }

    public DatasetCatalog catalog() {
        return catalog;
    }

    public RecentProjects recent() {
        return new RecentProjects(folders);
    }

    PreferencesFile preferences() {
        return new PreferencesFile(folders.data().resolve("preferences.json"));
    }

    /** For work that may take a while; its threads end with the program. */
    public ExecutorService background() {
        return background;
    }

    /** The launcher says where the sample datasets are; from a checkout they are in the working folder. */
    private static Path samples() {
        return Path.of(System.getProperty("layerlab.samples", "sample-datasets"));
    }
}
