package dev.layerlab.network;

import dev.layerlab.network.layer.Misfit;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a misfit into words. */
final class MisfitSentence {
    private MisfitSentence() {}

    static Message of(Message name, Misfit misfit) {
        return switch (misfit) {
            case Misfit.NeedsFlat(Shape.Image got) -> Message.of("problem.needs-flat", name, got.text());
            case Misfit.NeedsImage(Shape.Flat got) -> Message.of("problem.needs-image", name, got.text());
            case Misfit.WindowTooLarge(int window, Shape.Image got) ->
                Message.of("problem.window-too-large", name, window + "x" + window, got.height() + "x" + got.width());
            case Misfit.UnequalShapes(List<Shape> got) -> Message.of("problem.unequal-shapes", name, list(got));
            case Misfit.CannotConcatenate(List<Shape> got) -> Message.of("problem.cannot-concatenate", name, list(got));
        };
    }

    private static String list(List<Shape> shapes) {
        return shapes.stream().map(Shape::text).collect(Collectors.joining(", "));
    }
}
