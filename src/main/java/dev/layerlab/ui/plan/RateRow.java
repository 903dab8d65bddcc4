package dev.layerlab.ui.plan;

import dev.layerlab.text.Texts;
import dev.layerlab.training.TrainingPlan;
import dev.layerlab.ui.workbench.NumberField;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The learning rate: a slider whose steps multiply, and a field for the exact number. */
final class RateRow extends HBox {
    private final Slider slider =
            new Slider(Math.log10(TrainingPlan.SMALLEST_RATE), Math.log10(TrainingPlan.LARGEST_RATE), -3);
    private final NumberField field;
    private boolean showing;

    RateRow(Texts texts, DoubleConsumer commit) {
        getStyleClass().add("rate-row");
        field = NumberField.decimal(texts, TrainingPlan.SMALLEST_RATE, TrainingPlan.LARGEST_RATE, commit);
        slider.setAccessibleText(texts.of("plan.rate"));
        slider.setBlockIncrement(0.1);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                commit.accept(rateAt(now.doubleValue()));
            }
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().setAll(slider, field);
    }

    NumberField field() {
        return field;
    }

    void show(double rate) {
        field.show(rate);
        showing = true;
        if (rateAt(slider.getValue()) != rate) {
            slider.setValue(Math.log10(rate));
        }
        showing = false;
    }

    /** A round number, within the range. */
    static double rateAt(double logarithm) {
        double rate = new BigDecimal(Math.pow(10, logarithm))
                .round(new MathContext(2))
                .doubleValue();
        return Math.clamp(rate, TrainingPlan.SMALLEST_RATE, TrainingPlan.LARGEST_RATE);
    }
}
