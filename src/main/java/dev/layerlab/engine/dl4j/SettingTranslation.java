package dev.layerlab.engine.dl4j;

import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Padding;
import dev.layerlab.network.layer.PoolingKind;
import dev.layerlab.network.layer.WeightInit;
import java.util.Arrays;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/** What DL4J calls the settings of our layers. */
final class SettingTranslation {
    private SettingTranslation() {}

    static IActivation activation(Activation activation) {
        return switch (activation) {
            case LINEAR -> new ActivationIdentity();
            case RELU -> new ActivationReLU();
            case LEAKY_RELU -> new ActivationLReLU(0.01);
            case ELU -> new ActivationELU(1);
            case SIGMOID -> new ActivationSigmoid();
            case TANH -> new ActivationTanH();
        };
    }

    /** The other way round; empty for those we have not. */
    static Optional<Activation> activation(IActivation activation) {
        return Arrays.stream(Activation.values())
                .filter(ours -> activation(ours).equals(activation))
                .findFirst();
    }

    static org.deeplearning4j.nn.weights.WeightInit weightInit(WeightInit init) {
        return switch (init) {
            case XAVIER -> org.deeplearning4j.nn.weights.WeightInit.XAVIER;
            case HE -> org.deeplearning4j.nn.weights.WeightInit.RELU;
            case LECUN -> org.deeplearning4j.nn.weights.WeightInit.LECUN_NORMAL;
            case ZERO -> org.deeplearning4j.nn.weights.WeightInit.ZERO;
        };
    }

    static ConvolutionMode padding(Padding padding) {
        return switch (padding) {
            case VALID -> ConvolutionMode.Truncate;
            case SAME -> ConvolutionMode.Same;
        };
    }

    static PoolingType pooling(PoolingKind kind) {
        return switch (kind) {
            case MAX -> PoolingType.MAX;
            case AVERAGE -> PoolingType.AVG;
        };
    }
}
