package dev.layerlab.ui.plan;

import dev.layerlab.text.Texts;
import dev.layerlab.training.Schedule;
import dev.layerlab.training.TrainingPlan;
import dev.layerlab.ui.workbench.NumberField;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** How the learning rate changes: the kind, its numbers, and the curve that comes of them. */
final class ScheduleRows extends VBox {
    private static final double SMALLEST_FACTOR = 0.001;

    private final ScheduleCurve curve = new ScheduleCurve();
    private final Choice<ScheduleKind> kind;
    private final NumberField every;
    private final NumberField stepFactor;
    private final NumberField factor;
    private final PlanRow kindRow;
    private final PlanRow everyRow;
    private final PlanRow stepFactorRow;
    private final PlanRow factorRow;
    private final Texts texts;

    ScheduleRows(Texts texts, Consumer<Schedule> commit) {
        this.texts = texts;
        getStyleClass().add("rows");
        kind = new Choice<>(texts, "schedule", ScheduleKind.values(), chosen -> commit.accept(chosen.usual()));
        every = NumberField.whole(texts, 1, TrainingPlan.MOST_EPOCHS, value -> commit.accept(step()));
        stepFactor = NumberField.decimal(texts, SMALLEST_FACTOR, 1, value -> commit.accept(step()));
        factor =
                NumberField.decimal(texts, SMALLEST_FACTOR, 1, value -> commit.accept(new Schedule.Exponential(value)));
        kindRow = new PlanRow(texts, "schedule", kind, kind);
        everyRow = new PlanRow(texts, "every", every, every.editor());
        stepFactorRow = new PlanRow(texts, "factor", stepFactor, stepFactor.editor());
        factorRow = new PlanRow(texts, "epoch-factor", factor, factor.editor());
        getChildren().setAll(kindRow, everyRow, stepFactorRow, factorRow, curve);
    }

    void show(TrainingPlan plan) {
        ScheduleKind shown = ScheduleKind.of(plan.schedule());
        kind.show(shown);
        kindRow.setHelp(texts.of("plan.schedule." + shown.name() + ".help"));
        everyRow.setShown(shown == ScheduleKind.STEP);
        stepFactorRow.setShown(shown == ScheduleKind.STEP);
        factorRow.setShown(shown == ScheduleKind.EXPONENTIAL);
        switch (plan.schedule()) {
            case Schedule.Step(int epochs, double times) -> {
                every.show(epochs);
                stepFactor.show(times);
            }
            case Schedule.Exponential(double times) -> factor.show(times);
            case Schedule.Constant constant -> {}
            case Schedule.Cosine cosine -> {}
        }
        curve.show(plan);
    }

    private Schedule step() {
        return new Schedule.Step((int) every.value(), stepFactor.value());
    }
}
