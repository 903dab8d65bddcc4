package dev.layerlab.app.command;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.PointSet;
import dev.layerlab.data.Split;
import dev.layerlab.data.SplitShares;
import dev.layerlab.text.UserFacingException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is in a dataset. */
@Command(name = "show")
final class DataShowCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(paramLabel = "NAME|PATH", descriptionKey = "data")
    private String data;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    DataShowCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws UserFacingException {
        Dataset dataset = DataSource.open(workplace, DataSource.reference(workplace, data));
        Split split = Split.of(dataset, SplitShares.USUAL, 1);
        Summary summary = new Summary(
                dataset.name(),
                dataset.shape().text(),
                dataset.size(),
                counts(dataset),
                new Parts(split.train().length, split.validation().length, split.test().length),
                remarks(dataset));
        workplace.print(json, summary, () -> text(summary));
        return 0;
    }

    private static List<ClassCount> counts(Dataset dataset) {
        int[] counts = new int[dataset.classes().size()];
        for (int i = 0; i < dataset.size(); i++) {
            counts[dataset.label(i)]++;
        }
        return IntStream.range(0, counts.length)
                .mapToObj(c -> new ClassCount(dataset.classes().get(c), counts[c]))
                .toList();
    }

    private List<String> remarks(Dataset dataset) {
        return switch (dataset) {
            case PictureSet pictures ->
                pictures.remarks().stream().map(workplace.texts()::of).toList();
            case PointSet ignored -> List.of();
        };
    }

    private String text(Summary summary) {
        Table table = new Table(1);
        table.row(workplace.texts().of("command.class"), workplace.texts().of("command.support"));
        summary.classes().forEach(line -> table.row(line.name(), Integer.toString(line.count())));
        String head = workplace
                .texts()
                .of(
                        "command.dataset",
                        summary.name(),
                        summary.examples(),
                        summary.shape(),
                        summary.parts().train(),
                        summary.parts().validation(),
                        summary.parts().test());
        return String.join("\n", head, "", table.text(), String.join("\n", summary.remarks()))
                .stripTrailing();
    }

    /** The JSON document; the parts are those of the usual shares. */
    private record Summary(
            String name, String shape, int examples, List<ClassCount> classes, Parts parts, List<String> remarks) {}

    private record ClassCount(String name, int count) {}

    private record Parts(int train, int validation, int test) {}
}
