package dev.layerlab.ui.plan;

import dev.layerlab.training.TrainingPlan;

/** The learning rate in the course of a run, as heights from 0 (no learning) to 1 (the plan's rate). */
final class ScheduleLine {
    private ScheduleLine() {}

    /** @return one height for each of {@code places} moments, evenly from the start of the run to its end */
    static double[] heights(TrainingPlan plan, int places) {
        double[] heights = new double[places];
        for (int i = 0; i < places; i++) {
            // The last moment lies just before the end, or a step would fall where nothing is learned any more.
            double done = Math.min((double) i / (places - 1), 1 - 1e-9) * plan.epochs();
            heights[i] = plan.schedule().rate(plan.learningRate(), done, plan.epochs()) / plan.learningRate();
        }
        return heights;
    }
}
