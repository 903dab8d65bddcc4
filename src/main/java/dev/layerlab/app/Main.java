package dev.layerlab.app;

import dev.layerlab.app.command.LayerLabCommand;
import dev.layerlab.app.command.Workplace;
import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.data.catalog.FileDatasetCatalog;
import dev.layerlab.engine.dl4j.Dl4jEngine;
import dev.layerlab.project.UserFolders;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Starts LayerLab: the command line where there are arguments, else the window. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        WindowLauncher window = () -> runCommand("--help");
        System.exit(arguments.length == 0 ? window.open() : runCommand(arguments));
    }

    /** Results alone go to standard output, so whatever a library prints there is sent beside them. */
    private static int runCommand(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        System.setOut(System.err);
        PrintStream results = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        DatasetCatalog catalog =
                new FileDatasetCatalog(samples(), UserFolders.ofThisUser().cache());
        return LayerLabCommand.execute(
                new Workplace(new Dl4jEngine(), catalog, SystemLanguage.texts(), results, System.err, isWatched()),
                arguments);
    }

    private static Path samples() {
        return Path.of(System.getProperty("layerlab.samples", "sample-datasets"));
    }

    /** The launcher script knows it for standard error; Java only for all streams together. */
    private static boolean isWatched() {
        Console console = System.console();
        return Boolean.parseBoolean(
                System.getProperty("layerlab.terminal", String.valueOf(console != null && console.isTerminal())));
    }
}
