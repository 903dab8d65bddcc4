package dev.layerlab.app;

import dev.layerlab.app.command.LayerLabCommand;
import dev.layerlab.app.command.Workplace;
import dev.layerlab.text.Texts;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javafx.application.Application;

/** Starts LayerLab: the command line where there is a subcommand, else the window. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (wantsWindow(arguments)) {
            Application.launch(LayerLabApp.class, arguments);
        } else {
            System.exit(runCommand(arguments));
        }
    }

    /** A project file alone is what a double click on it gives. */
    private static boolean wantsWindow(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && arguments[0].endsWith(".layerlab");
    }

    /** Results alone go to standard output, so whatever a library prints there is sent beside them. */
    private static int runCommand(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        System.setOut(System.err);
        PrintStream results = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Services services = Services.ofThisUser();
        return LayerLabCommand.execute(
                new Workplace(
                        services.engine(),
                        services.catalog(),
                        new Texts(Language.of("")),
                        results,
                        System.err,
                        isWatched()),
                arguments);
    }

    /** The launcher script knows it for standard error; Java only for all streams together. */
    private static boolean isWatched() {
        Console console = System.console();
        return Boolean.parseBoolean(
                System.getProperty("layerlab.terminal", String.valueOf(console != null && console.isTerminal())));
    }
}
