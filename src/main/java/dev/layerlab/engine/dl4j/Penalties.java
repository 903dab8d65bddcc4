package dev.layerlab.engine.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.regularization.Regularization;

/** What the penalties on the weights add to the loss; decoupled weight decay adds nothing. */
final class Penalties {
    private final List<DoubleSupplier> terms = new ArrayList<>();

    Penalties(Layer[] layers) {
        for (Layer layer : layers) {
            INDArray weights = layer.paramTable().get(DefaultParamInitializer.WEIGHT_KEY);
            if (weights != null) {
                add(layer, weights);
            }
        }
    }

    private void add(Layer layer, INDArray weights) {
        List<Regularization> all = layer.conf().getLayer().getRegularizationByParam(DefaultParamInitializer.WEIGHT_KEY);
        for (Regularization penalty : all == null ? List.<Regularization>of() : all) {
            if (penalty.applyStep() == Regularization.ApplyStep.BEFORE_UPDATER) {
                terms.add(() -> penalty.score(weights, 0, 0));
            }
        }
    }

    double sum() {
        return terms.stream().mapToDouble(DoubleSupplier::getAsDouble).sum();
    }
}
