package dev.layerlab.app.command;

import dev.layerlab.app.Language;
import dev.layerlab.app.Services;
import dev.layerlab.bench.Contestant;
import dev.layerlab.bench.libtorch.LibtorchContestant;
import dev.layerlab.engine.dl4j.bench.Dl4jContestants;
import dev.layerlab.text.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code layerlab bench} with the peers in the same race; takes the same options. */
public final class PeerBench {
    private PeerBench() {}

    public static void main(String[] options) {
        PrintStream results = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        Contestant libtorch = new LibtorchContestant();
        List<Contestant> contestants = new ArrayList<>(Dl4jContestants.all());
        contestants.add(libtorch);
        Services services = Services.ofThisUser();
        Workplace workplace = new Workplace(
                services.engine(), services.catalog(), new Texts(Language.of("")), results, System.err, true);
        List<String> words = new ArrayList<>(List.of("bench"));
        words.addAll(List.of(options));
        System.exit(LayerLabCommand.commandLine(workplace, contestants).execute(words.toArray(String[]::new)));
    }
}
