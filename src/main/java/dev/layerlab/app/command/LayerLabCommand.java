package dev.layerlab.app.command;

import dev.layerlab.bench.Contestant;
import dev.layerlab.engine.dl4j.bench.Dl4jContestants;
import dev.layerlab.text.UserFacingException;
import java.util.List;
import java.util.ResourceBundle;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code layerlab} with all its subcommands. */
@Command(name = "layerlab", synopsisSubcommandLabel = "COMMAND", versionProvider = VersionText.class)
public final class LayerLabCommand implements Runnable {
    static final int FAILED = 1;

    private final Workplace workplace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    private LayerLabCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    /** @return exit status: 0, 1 if the work failed, 2 for wrong usage */
    public static int execute(Workplace workplace, String... arguments) {
        return commandLine(workplace, Dl4jContestants.all()).execute(arguments);
    }

    /** @param contestants who takes part in {@code layerlab bench} */
    static CommandLine commandLine(Workplace workplace, List<Contestant> contestants) {
        CommandLine line = new CommandLine(new LayerLabCommand(workplace), new Parts(workplace));
        line.addSubcommand("train", new TrainCommand(workplace));
        line.addSubcommand("evaluate", new EvaluateCommand(workplace));
        line.addSubcommand("predict", new PredictCommand(workplace));
        line.addSubcommand(
                "data",
                new CommandLine(new DataCommand(), new Parts(workplace))
                        .addSubcommand("list", new DataListCommand(workplace))
                        .addSubcommand("show", new DataShowCommand(workplace)));
        line.addSubcommand("bench", new BenchCommand(workplace, contestants, System::nanoTime));
        line.setResourceBundle(ResourceBundle.getBundle(
                "dev.layerlab.text.command",
                workplace.texts().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setOut(new java.io.PrintWriter(workplace.out(), true));
        line.setErr(new java.io.PrintWriter(workplace.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, result) -> report(workplace, failure));
        return line;
    }

    /** Without a subcommand there is nothing to do here. */
    @Override
    public void run() {
        CommandLine.usage(this, workplace.err());
    }

    private static int report(Workplace workplace, Exception failure) {
        if (failure instanceof UserFacingException known) {
            workplace.err().println(workplace.texts().of(known.sentence()));
        } else {
            LoggerFactory.getLogger(LayerLabCommand.class).error("Command failed", failure);
            workplace.err().println(workplace.texts().of("common.unexpected", String.valueOf(failure.getMessage())));
        }
        return FAILED;
    }

    /** Makes the parts of the command line that need the workplace. */
    private record Parts(Workplace workplace) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == VersionText.class
                    ? type.cast(new VersionText(workplace))
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
