package dev.layerlab.ui.plan;

import dev.layerlab.data.PictureSet;
import dev.layerlab.text.Texts;
import dev.layerlab.training.TrainingPlan;
import dev.layerlab.ui.workbench.NumberField;
import dev.layerlab.ui.workbench.Workbench;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Everything that decides a run besides the network and the data. A change counts from the next batch. */
public final class PlanForm extends ScrollPane {
    private static final long LARGEST_SEED = 999_999_999;

    private final Workbench workbench;
    private final RateRow rate;
    private final ScheduleRows schedule;
    private final NumberField epochs;
    private final NumberField batchSize;
    private final RuleRows rule;
    private final NumberField shift;
    private final PlanRow shiftRow;
    private final NumberField patience;
    private final CheckBox keepBest = new CheckBox();
    private final NumberField seed;

    public PlanForm(Workbench workbench) {
        this.workbench = workbench;
        Texts texts = workbench.texts();
        getStyleClass().add("plan-form");
        getStylesheets().add(PlanForm.class.getResource("plan.css").toExternalForm());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        rate = new RateRow(texts, value -> change(plan -> plan.withLearningRate(value)));
        schedule = new ScheduleRows(texts, chosen -> change(plan -> plan.withSchedule(chosen)));
        epochs = NumberField.whole(
                texts, 1, TrainingPlan.MOST_EPOCHS, value -> change(plan -> plan.withEpochs((int) value)));
        batchSize = NumberField.whole(
                texts, 1, TrainingPlan.LARGEST_BATCH, value -> change(plan -> plan.withBatchSize((int) value)));
        rule = new RuleRows(texts, changed -> change(plan -> plan.withRule(changed.apply(plan.rule()))));
        shift = NumberField.whole(
                texts, 0, TrainingPlan.MOST_SHIFT, value -> change(plan -> plan.withShift((int) value)));
        patience = NumberField.whole(
                texts, 0, TrainingPlan.MOST_EPOCHS, value -> change(plan -> plan.withPatience((int) value)));
        seed = NumberField.whole(texts, 0, LARGEST_SEED, value -> change(plan -> plan.withSeed((long) value)));
        keepBest.setOnAction(pressed -> change(plan -> plan.withKeepBest(keepBest.isSelected())));
        shiftRow = new PlanRow(texts, "shift", shift, shift.editor());
        VBox rows = new VBox(
                new PlanRow(texts, "epochs", epochs, epochs.editor()),
                new PlanRow(texts, "rate", rate, rate.field().editor()),
                schedule,
                new PlanRow(texts, "batch", batchSize, batchSize.editor()),
                rule,
                shiftRow,
                new PlanRow(texts, "patience", patience, patience.editor()),
                new PlanRow(texts, "keep-best", keepBest, keepBest),
                new PlanRow(texts, "seed", seed, seed.editor()));
        rows.getStyleClass().add("rows");
        setContent(rows);
        workbench.planProperty().addListener((property, before, now) -> show(now));
        workbench.data().examplesProperty().addListener((property, before, now) -> showShift());
        show(workbench.plan());
        showShift();
    }

    private void change(UnaryOperator<TrainingPlan> change) {
        workbench.setPlan(change.apply(workbench.plan()));
    }

    private void show(TrainingPlan plan) {
        rate.show(plan.learningRate());
        schedule.show(plan);
        epochs.show(plan.epochs());
        batchSize.show(plan.batchSize());
        rule.show(plan.rule());
        shift.show(plan.shift());
        patience.show(plan.patience());
        keepBest.setSelected(plan.keepBest());
        seed.show(plan.seed());
    }

    private void showShift() {
        shiftRow.setShown(workbench
                .data()
                .examples()
                .filter(loaded -> loaded.dataset() instanceof PictureSet)
                .isPresent());
    }
}
