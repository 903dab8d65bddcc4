package dev.layerlab.ui.plan;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.NumberField;
import dev.layerlab.ui.workbench.NumberRange;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;

/** How a gradient becomes a change of the weights, and what the network is punished for. */
final class RuleRows extends VBox {
    private static final double LARGEST_MOMENTUM = 0.999;
    private static final double LARGEST_L2 = 1;
    private static final double LARGEST_CLIPPING = 1_000;

    private final Choice<Optimizer> optimizer;
    private final NumberField momentum;
    private final Choice<Loss> loss;
    private final NumberField l2;
    private final NumberField clipping;
    private final PlanRow optimizerRow;
    private final PlanRow momentumRow;
    private final PlanRow lossRow;
    private final Texts texts;

    /** @param change takes over how the rule changes */
    RuleRows(Texts texts, java.util.function.Consumer<UnaryOperator<LearningRule>> change) {
        this.texts = texts;
        getStyleClass().add("rows");
        optimizer = new Choice<>(
                texts,
                "optimizer",
                Optimizer.values(),
                to -> change.accept(r -> new LearningRule(to, r.momentum(), r.loss(), r.l2(), r.gradientClipping())));
        momentum = NumberField.decimal(
                texts,
                0,
                LARGEST_MOMENTUM,
                to -> change.accept(r -> new LearningRule(r.optimizer(), to, r.loss(), r.l2(), r.gradientClipping())));
        loss = new Choice<>(
                texts,
                "loss",
                Loss.values(),
                to -> change.accept(
                        r -> new LearningRule(r.optimizer(), r.momentum(), to, r.l2(), r.gradientClipping())));
        l2 = new NumberField(
                texts,
                NumberRange.penalties(LARGEST_L2),
                to -> change.accept(
                        r -> new LearningRule(r.optimizer(), r.momentum(), r.loss(), to, r.gradientClipping())));
        clipping = NumberField.decimal(
                texts,
                0,
                LARGEST_CLIPPING,
                to -> change.accept(r -> new LearningRule(r.optimizer(), r.momentum(), r.loss(), r.l2(), to)));
        optimizerRow = new PlanRow(texts, "optimizer", optimizer, optimizer);
        momentumRow = new PlanRow(texts, "momentum", momentum, momentum.editor());
        lossRow = new PlanRow(texts, "loss", loss, loss);
        getChildren()
                .setAll(
                        optimizerRow,
                        momentumRow,
                        lossRow,
                        new PlanRow(texts, "l2", l2, l2.editor()),
                        new PlanRow(texts, "clipping", clipping, clipping.editor()));
    }

    void show(LearningRule rule) {
        optimizer.show(rule.optimizer());
        optimizerRow.setHelp(texts.of("plan.optimizer." + rule.optimizer().name() + ".help"));
        momentumRow.setShown(rule.optimizer() == Optimizer.MOMENTUM || rule.optimizer() == Optimizer.NESTEROV);
        momentum.show(rule.momentum());
        loss.show(rule.loss());
        lossRow.setHelp(texts.of("plan.loss." + rule.loss().name() + ".help"));
        l2.show(rule.l2());
        clipping.show(rule.gradientClipping());
    }
}
