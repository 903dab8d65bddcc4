package dev.layerlab.ui.plan;

import dev.layerlab.training.TrainingPlan;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/** The learning rate over the epochs of the plan, small. */
final class ScheduleCurve extends Region {
    private static final int PLACES = 160;
    private static final double MARGIN = 4;

    private final Polyline line = new Polyline();
    private double[] heights = new double[0];

    ScheduleCurve() {
        getStyleClass().add("schedule-curve");
        line.getStyleClass().add("line");
        line.setManaged(false);
        getChildren().setAll(line);
    }

    void show(TrainingPlan plan) {
        heights = ScheduleLine.heights(plan, PLACES);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Double[] places = new Double[2 * heights.length];
        for (int i = 0; i < heights.length; i++) {
            places[2 * i] = MARGIN + (getWidth() - 2 * MARGIN) * i / (heights.length - 1);
            places[2 * i + 1] = getHeight() - MARGIN - (getHeight() - 2 * MARGIN) * heights[i];
        }
        line.getPoints().setAll(places);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 40;
    }
}
