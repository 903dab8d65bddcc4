package dev.layerlab.training;

import dev.layerlab.data.BatchFeeder;
import dev.layerlab.data.Epoch;
import dev.layerlab.data.Examples;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Loss;
import dev.layerlab.tensor.Batch;

/** Goes through the validation part once, a batch at a time. */
final class ValidationPass implements AutoCloseable {
    private static final int BATCH = 128;

    private final LiveNetwork live;
    private final BatchFeeder feeder;
    private final Loss lossKind;
    private final int classes;
    private double loss;
    private int correct;
    private int examples;

    ValidationPass(LiveNetwork live, Examples examples, TrainingPlan plan) {
        this.live = live;
        this.lossKind = plan.rule().loss();
        this.classes = examples.dataset().classes().size();
        this.feeder = Epoch.inOrder(examples.dataset(), examples.split().validation(), BATCH)
                .from(0);
    }

    /** @return whether there was another batch */
    boolean advance() throws InterruptedException {
        Batch batch = feeder.next();
        if (batch == null) {
            return false;
        }
        float[] outputs = live.answer(batch);
        loss += lossKind.mean(outputs, classes, batch.labels(), batch.count()) * batch.count();
        correct += Scoring.correct(outputs, classes, batch.labels(), batch.count());
        examples += batch.count();
        return true;
    }

    /** Mean loss, NaN without examples. */
    double loss() {
        return examples == 0 ? Double.NaN : loss / examples;
    }

    double accuracy() {
        return examples == 0 ? Double.NaN : (double) correct / examples;
    }

    @Override
    public void close() {
        feeder.close();
    }
}
