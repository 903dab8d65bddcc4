package dev.layerlab.training;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Collects a run's curves. One thread writes, any thread may look at {@link #curves()}. */
public final class History {
    private float[] losses = new float[1024];
    private float[] accuracies = new float[1024];
    private EpochResult[] epochs = new EpochResult[16];
    private List<EpochResult> finished = List.of();
    private int steps;
    private volatile Curves published = Curves.EMPTY;

    public History() {}

    /** Goes on from earlier curves. */
    public History(Curves earlier) {
        losses = Arrays.copyOf(earlier.losses(), Math.max(1024, earlier.steps()));
        accuracies = Arrays.copyOf(earlier.accuracies(), losses.length);
        epochs = earlier.epochs().toArray(new EpochResult[earlier.epochs().size() + 16]);
        finished = earlier.epochs();
        steps = earlier.steps();
        publish();
    }

    void addStep(double loss, double accuracy) {
        if (steps == losses.length) {
            losses = Arrays.copyOf(losses, 2 * steps);
            accuracies = Arrays.copyOf(accuracies, 2 * steps);
        }
        losses[steps] = (float) loss;
        accuracies[steps] = (float) accuracy;
        steps++;
        publish();
    }

    void addEpoch(EpochResult result) {
        int count = finished.size();
        if (count == epochs.length) {
            epochs = Arrays.copyOf(epochs, 2 * count);
        }
        epochs[count] = result;
        finished = Collections.unmodifiableList(Arrays.asList(epochs).subList(0, count + 1));
        publish();
    }

    /** The newest curves. Filled places are never written again, so the arrays are shared and not copied. */
    public Curves curves() {
        return published;
    }

    private void publish() {
        published = new Curves(losses, accuracies, steps, finished);
    }
}
