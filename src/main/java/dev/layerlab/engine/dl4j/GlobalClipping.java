package dev.layerlab.engine.dl4j;

import java.util.List;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's updater, which clips layer by layer, with clipping by the norm of the whole network's gradient. */
final class GlobalClipping extends ComputationGraphUpdater {
    private static final long serialVersionUID = 1L;

    private final double limit;

    /** @param limit largest norm, 0 for none */
    GlobalClipping(ComputationGraph graph, double limit) {
        super(graph);
        this.limit = limit;
    }

    /** 0 for none. */
    double limit() {
        return limit;
    }

    void setLearningRate(double rate) {
        for (UpdaterBlock block : getUpdaterBlocks()) {
            if (block.getGradientUpdater().getConfig().hasLearningRate()) {
                block.getGradientUpdater().getConfig().setLrAndSchedule(rate, null);
            }
        }
    }

    /** Afterwards the gradient is the batch's mean, and no penalty is in it yet: the place to clip. */
    @Override
    protected void divideByMinibatch(boolean external, Gradient gradient, int count) {
        super.divideByMinibatch(external, gradient, count);
        if (limit > 0) {
            clip(getGradientsForMinibatchDivision());
        }
    }

    /** The running statistics of batch normalisation travel with the gradient but are not part of these pieces. */
    private void clip(List<INDArray> pieces) {
        double squares = 0;
        for (INDArray piece : pieces) {
            double norm = piece.norm2Number().doubleValue();
            squares += norm * norm;
        }
        double norm = Math.sqrt(squares);
        if (norm > limit) {
            pieces.forEach(piece -> piece.muli(limit / norm));
        }
    }
}
