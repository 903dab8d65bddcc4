package dev.layerlab.app.command;

import dev.layerlab.bench.BenchReport;
import dev.layerlab.bench.Contestant;
import dev.layerlab.bench.Machine;
import dev.layerlab.bench.Race;
import dev.layerlab.bench.Standing;
import dev.layerlab.bench.Workload;
import dev.layerlab.engine.EngineInfo;
import dev.layerlab.text.UserFacingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times the steps of LayerLab beside those of DL4J as it comes, and of whoever else is given. */
@Command(name = "bench", sortOptions = false)
final class BenchCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final List<Contestant> contestants;
    private final LongSupplier nanoseconds;

    @Spec
    private CommandSpec command;

    @Option(names = "--only", paramLabel = "NAME", descriptionKey = "only")
    private String only;

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "rounds")
    private int rounds = Race.ROUNDS;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    BenchCommand(Workplace workplace, List<Contestant> contestants, LongSupplier nanoseconds) {
        this.workplace = workplace;
        this.contestants = contestants;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public Integer call() throws UserFacingException {
        Race race = race();
        List<Workload> workloads = workloads();
        EngineInfo info = workplace.engine().info();
        List<Standing> standings = new ArrayList<>();
        for (Workload workload : workloads) {
            if (workplace.terminal()) {
                workplace.err().println(workplace.texts().of("command.bench-at", workload.id()));
            }
            standings.add(race.run(workload));
        }
        BenchReport report = new BenchReport(Machine.running(info.nativeBuild(), info.threads()), rounds, standings);
        workplace.print(json, report.document(), () -> BenchTable.text(report, workplace.texts()));
        return 0;
    }

    private Race race() {
        if (rounds < Race.ROUNDS_AT_LEAST) {
            throw new ParameterException(
                    command.commandLine(),
                    workplace.texts().of("command.too-few-rounds", rounds, Race.ROUNDS_AT_LEAST));
        }
        return new Race(contestants, rounds, nanoseconds);
    }

    private List<Workload> workloads() throws UserFacingException {
        if (only == null) {
            return List.of(Workload.values());
        }
        return List.of(Workload.named(only)
                .orElseThrow(() ->
                        UserFacingException.of("command.no-such-workload", only, String.join(", ", Workload.ids()))));
    }
}
