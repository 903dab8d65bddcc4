package dev.layerlab.app.command;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.training.TrainingPlan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that change single values of a plan. */
final class PlanOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--epochs", paramLabel = "N", descriptionKey = "epochs")
    private Integer epochs;

    @Option(names = "--batch", paramLabel = "N", descriptionKey = "batch")
    private Integer batch;

    @Option(names = "--learning-rate", paramLabel = "X", descriptionKey = "learning-rate")
    private Double learningRate;

    @Option(names = "--optimizer", paramLabel = "NAME", descriptionKey = "optimizer")
    private Optimizer optimizer;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private Long seed;

    TrainingPlan applyTo(TrainingPlan plan) {
        TrainingPlan changed = plan;
        try {
            changed = epochs == null ? changed : changed.withEpochs(epochs);
            changed = batch == null ? changed : changed.withBatchSize(batch);
            changed = learningRate == null ? changed : changed.withLearningRate(learningRate);
            changed = seed == null ? changed : changed.withSeed(seed);
            return optimizer == null ? changed : changed.withRule(with(plan.rule(), optimizer));
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(command.commandLine(), outOfRange.getMessage(), outOfRange);
        }
    }

    private static LearningRule with(LearningRule rule, Optimizer optimizer) {
        return new LearningRule(optimizer, rule.momentum(), rule.loss(), rule.l2(), rule.gradientClipping());
    }
}
