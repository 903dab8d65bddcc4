package dev.layerlab.project;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.PointPattern;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.network.layer.PoolingKind;
import dev.layerlab.tensor.Shape;
import dev.layerlab.training.Schedule;
import dev.layerlab.training.TrainingPlan;
import java.util.List;
import java.util.Optional;

/** A network, data and plan to start from; its title is the text {@code template.NAME}. */
public record Template(String name, Project project) {
    private static final Shape DIGIT = new Shape.Image(28, 28, 1);
    private static final Shape POINT = new Shape.Flat(2);
    private static final DatasetReference DIGITS = new DatasetReference.Sample("digits");

    /** In the order in which the start view shows them. */
    public static final List<Template> ALL = List.of(digitsCnn(), digitsMlp(), spiral(), xor(), empty());

    public static Optional<Template> named(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }

    private static Template digitsCnn() {
        List<Layer> layers = List.of(
                new Input(DIGIT),
                new Convolution(32, 3),
                new Pooling(PoolingKind.MAX),
                new Convolution(64, 3),
                new Pooling(PoolingKind.MAX),
                new Convolution(64, 3),
                new Flatten(),
                new Dense(64, Activation.RELU),
                new Output(10));
        TrainingPlan plan = TrainingPlan.of(LearningRule.of(Optimizer.ADAM), 0.0015, 6, 32)
                .withSchedule(new Schedule.Cosine())
                .withShift(2);
        return template("digits-cnn", layers, plan, DIGITS);
    }

    private static Template digitsMlp() {
        List<Layer> layers = List.of(new Input(DIGIT), new Flatten(), new Dense(128, Activation.RELU), new Output(10));
        TrainingPlan plan = TrainingPlan.of(LearningRule.of(Optimizer.ADAM), 0.003, 5, 32)
                .withSchedule(new Schedule.Cosine())
                .withShift(1);
        return template("digits-mlp", layers, plan, DIGITS);
    }

    private static Template spiral() {
        List<Layer> layers = List.of(
                new Input(POINT), new Dense(16, Activation.RELU), new Dense(16, Activation.RELU), new Output(2));
        TrainingPlan plan =
                TrainingPlan.of(LearningRule.of(Optimizer.ADAM), 0.01, 200, 10).withSchedule(new Schedule.Cosine());
        return template("spiral", layers, plan, new DatasetReference.Points(PointPattern.SPIRAL, 250, 0, 1));
    }

    private static Template xor() {
        List<Layer> layers = List.of(new Input(POINT), new Dense(4, Activation.TANH), new Output(2));
        TrainingPlan plan = TrainingPlan.of(LearningRule.of(Optimizer.ADAM), 0.03, 100, 10);
        return template("xor", layers, plan, new DatasetReference.Points(PointPattern.XOR, 250, 0, 1));
    }

    private static Template empty() {
        TrainingPlan plan = TrainingPlan.of(LearningRule.of(Optimizer.ADAM), 0.001, 5, 64);
        return new Template("empty", Project.fresh(Chain.unconnected(DIGIT, 10), plan, DIGITS));
    }

    private static Template template(String name, List<Layer> layers, TrainingPlan plan, DatasetReference data) {
        Network network = Chain.of(layers);
        return new Template(name, Project.fresh(network, plan, data));
    }
}
