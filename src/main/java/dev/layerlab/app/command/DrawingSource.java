package dev.layerlab.app.command;

import dev.layerlab.data.Dataset;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.project.Project;
import dev.layerlab.project.ProjectFile;
import dev.layerlab.project.Template;
import dev.layerlab.text.UserFacingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Finds the drawing that the option {@code --network} names and fits its two ends to the data. */
final class DrawingSource {
    private DrawingSource() {}

    /** A template by its name, or else a project file. */
    static Project open(String name) throws UserFacingException {
        var template = Template.named(name);
        if (template.isPresent()) {
            return template.get().project();
        }
        Path file = Path.of(name);
        if (!name.endsWith(ProjectFile.ENDING) && !Files.exists(file)) {
            String known = Template.ALL.stream().map(Template::name).collect(Collectors.joining(", "));
            throw UserFacingException.of("command.no-such-network", name, known);
        }
        return ProjectFile.open(file);
    }

    /** The drawing with its input and output as the data want them. */
    static Network fit(Network network, Dataset dataset) {
        Network fitted = network;
        for (Node node : network.nodes()) {
            Layer layer = fit(node.layer(), dataset);
            fitted = layer.equals(node.layer()) ? fitted : fitted.change(node.id(), box -> box.with(layer));
        }
        return fitted;
    }

    private static Layer fit(Layer layer, Dataset dataset) {
        return switch (layer) {
            case Input ignored -> new Input(dataset.shape());
            case Output output -> new Output(dataset.classes().size(), output.weightInit(), output.l1(), output.l2());
            case Layer inner -> inner;
        };
    }
}
