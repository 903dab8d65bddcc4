package dev.layerlab.ui.canvas;

import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Node;
import dev.layerlab.network.Problem;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Texts;
import java.util.Optional;

/**
 * All that is written on a box.
 *
 * @param shape and {@code parameters} are empty while they are not known
 * @param spoken what a screen reader says
 */
record BoxText(String name, String setting, String shape, String parameters, boolean troubled, String spoken) {
    /** So many letters stand side by side at the foot of a box. */
    private static final int ROOM = 16;

    static BoxText of(Node node, NetworkReport report, Texts texts) {
        LayerWords words = new LayerWords(texts);
        String name = words.shortName(node.layer());
        String setting = words.mainSetting(node.layer());
        String shape = Optional.ofNullable(report.shapes().get(node.id()))
                .map(Shape::text)
                .orElse("");
        long count = report.parameters().getOrDefault(node.id(), 0L);
        Optional<Problem> problem = report.problemOf(node.id());
        String full = shape.isEmpty()
                ? texts.of("canvas.box", words.name(node.layer()), setting)
                : texts.of(
                        "canvas.box.output",
                        words.name(node.layer()),
                        setting,
                        shape,
                        texts.of("canvas.parameters", count));
        String spoken = problem.map(found -> texts.of("canvas.box.problem", full, texts.of(found.sentence())))
                .orElse(full);
        return new BoxText(name, setting, shape, count(count, shape, texts), problem.isPresent(), spoken);
    }

    private static String count(long parameters, String shape, Texts texts) {
        if (parameters == 0) {
            return "";
        }
        Amounts amounts = new Amounts(texts);
        String exact = amounts.exact(parameters);
        return shape.length() + exact.length() <= ROOM ? exact : amounts.rough(parameters);
    }
}
