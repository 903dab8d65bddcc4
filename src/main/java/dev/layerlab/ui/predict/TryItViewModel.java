package dev.layerlab.ui.predict;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.Examples;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.text.Message;
import dev.layerlab.ui.workbench.ShownExample;
import dev.layerlab.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is asked and what the network says to it. The newest drawing wins: while the network answers, only the last of
 * the drawings that came in waits. Asks again whenever the weights are newer.
 */
final class TryItViewModel {
    private static final String TOPIC = "predict.answer";

    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Tensor>> received = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> remark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> classes = new ReadOnlyObjectWrapper<>(List.of());
    private final Workbench workbench;
    private Optional<Supplier<Tensor>> subject = Optional.empty();
    private boolean publishing;

    TryItViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.exampleProperty().addListener((property, before, now) -> followExample(now));
        workbench.run().weightsVersionProperty().addListener((property, before, now) -> renew());
        workbench.run().progressProperty().addListener((property, before, now) -> renewRemark());
        workbench.run().obstacleProperty().addListener((property, before, now) -> renewRemark());
        workbench.data().examplesProperty().addListener((property, before, now) -> followData(now));
        followData(workbench.data().examples());
        followExample(workbench.exampleProperty().get());
    }

    /** The newest answer; empty while there is none to the newest question. */
    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** What the network receives. */
    ReadOnlyObjectProperty<Optional<Tensor>> receivedProperty() {
        return received.getReadOnlyProperty();
    }

    /** What one should know of the bars: that nobody answers, or that the answers are guesses. */
    ReadOnlyObjectProperty<Optional<Message>> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<String>> classesProperty() {
        return classes.getReadOnlyProperty();
    }

    /** @param making how the example comes to be; runs off the drawing thread */
    void ask(Supplier<Tensor> making) {
        subject = Optional.of(making);
        renew();
    }

    /** Nothing of the user's is asked any more. */
    void askNothing() {
        subject = Optional.empty();
        publish(Optional.empty());
        answer.set(Optional.empty());
        renew();
    }

    private void followExample(Optional<Tensor> chosen) {
        if (!publishing) {
            subject = chosen.map(example -> () -> example);
            received.set(chosen);
            answer.set(Optional.empty());
            renew();
        }
    }

    private void followData(Optional<Examples> loaded) {
        classes.set(loaded.map(Examples::dataset).map(Dataset::classes).orElse(List.of()));
        answer.set(Optional.empty());
        renew();
    }

    /** Until the user draws something the network is asked about a picture of the data. */
    private Optional<ShownExample> sample() {
        return subject.isPresent()
                ? Optional.empty()
                : ShownExample.of(workbench).filter(shown -> shown.tensor().shape() instanceof Shape.Image);
    }

    private void renew() {
        renewRemark();
        Optional<Supplier<Tensor>> question = subject.or(() -> sample().map(shown -> shown::tensor));
        if (question.isEmpty()) {
            return;
        }
        Supplier<Tensor> asked = question.get();
        Optional<Shape> wanted = LiveShape.of(workbench);
        if (wanted.isPresent()) {
            workbench.run().ask(TOPIC, live -> answerOf(live, asked.get(), wanted.get()), this::take);
        } else {
            answer.set(Optional.empty());
            workbench
                    .jobs()
                    .run(asked::get, example -> takeUnanswered(asked, example), why -> remark.set(Optional.of(why)));
        }
    }

    /** Empty for an example of other data than the network's. */
    private static Optional<Answer> answerOf(LiveNetwork live, Tensor example, Shape wanted) {
        return example.shape().equals(wanted)
                ? Optional.of(new Answer(example, live.answer(Batch.of(example))))
                : Optional.empty();
    }

    /** An answer to a drawing that has grown since is shown too: the bars follow the pen. */
    private void take(Optional<Answer> result) {
        if (result.isEmpty() || result.get().outputs().length != classes.get().size()) {
            return;
        }
        if (subject.isPresent()) {
            publish(result.map(Answer::example));
        } else if (sample().isPresent()) {
            received.set(result.map(Answer::example));
        } else {
            return;
        }
        answer.set(result);
    }

    private void takeUnanswered(Supplier<Tensor> asked, Tensor example) {
        if (subject.equals(Optional.of(asked))) {
            publish(Optional.of(example));
        }
    }

    private void publish(Optional<Tensor> example) {
        publishing = true;
        received.set(example);
        workbench.exampleProperty().set(example);
        publishing = false;
    }

    /** The canvas says at length what is wrong with the drawing. */
    private static Message sentence(Message obstacle) {
        return obstacle.key().startsWith("problem.")
                ? Message.of("predict.unfinished")
                : Message.of("predict.no-network", obstacle);
    }

    private void renewRemark() {
        Optional<Message> obstacle = workbench.run().obstacleProperty().get();
        if (obstacle.isPresent()) {
            remark.set(Optional.of(sentence(obstacle.get())));
        } else if (workbench.run().progressProperty().get().steps() == 0) {
            remark.set(Optional.of(Message.of("predict.untrained")));
        } else {
            remark.set(sample().flatMap(ShownExample::className).map(name -> Message.of("predict.sample", name)));
        }
    }
}
