package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.plan.NormalizationSettings;
import dev.layerlab.engine.plan.PlanBuilder;
import dev.layerlab.engine.plan.Value;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.PoolingKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Adds the layers of a DL4J graph to a plan, as far as there are operations for them. */
final class LayerCompiler {
    private final PlanBuilder plan;
    private final IntSupplier steps;

    /** @param steps that the graph has learned */
    LayerCompiler(PlanBuilder plan, IntSupplier steps) {
        this.plan = plan;
        this.steps = steps;
    }

    /** What the layer gives for a source; empty if it or one of its settings has no operation. */
    Optional<Value> add(Layer layer, Value source) {
        if (drops(layer.conf().getLayer())) {
            return Optional.empty();
        }
        return switch (layer.conf().getLayer()) {
            case DenseLayer dense ->
                SettingTranslation.activation(dense.getActivationFn())
                        .map(activation -> dense(layer, source, (int) dense.getNOut(), activation));
            case OutputLayer output -> Optional.of(dense(layer, source, (int) output.getNOut(), Activation.LINEAR));
            case ConvolutionLayer convolution -> convolution(layer, convolution, source);
            case SubsamplingLayer pooling -> pooling(pooling, source);
            case GlobalPoolingLayer global
            when global.isCollapseDimensions() ->
                kind(global.getPoolingType()).map(kind -> plan.globalPooling(source, kind));
            case ActivationLayer box ->
                SettingTranslation.activation(box.getActivationFn())
                        .map(activation -> plan.activation(source, activation));
            case BatchNormalization normalization -> normalization(layer, normalization, source);
            case DropoutLayer dropout -> dropout(dropout, source);
            default -> new SequenceCompiler(plan).add(layer, source);
        };
    }

    /** DL4J can silence what comes into any layer; we have a box for it. */
    private static boolean drops(org.deeplearning4j.nn.conf.layers.Layer type) {
        return type.getIDropout() != null && !(type instanceof DropoutLayer);
    }

    private Value dense(Layer layer, Value source, int units, Activation activation) {
        return plan.dense(source, units, activation, weights(layer), bias(layer));
    }

    private Optional<Value> convolution(Layer layer, ConvolutionLayer type, Value source) {
        if (!isPlain(type.getDilation(), 1) || !isPlain(type.getPadding(), 0)) {
            return Optional.empty();
        }
        return SettingTranslation.activation(type.getActivationFn())
                .flatMap(activation -> Slide.of(
                                source,
                                type.getKernelSize(),
                                type.getStride(),
                                type.getConvolutionMode(),
                                Math.toIntExact(type.getNOut()))
                        .map(slide -> plan.convolution(
                                source, slide.result(), slide.window(), activation, weights(layer), bias(layer))));
    }

    private Optional<Value> pooling(SubsamplingLayer type, Value source) {
        Optional<PoolingKind> kind = kind(type.getPoolingType());
        if (kind.isEmpty() || !isPlain(type.getDilation(), 1) || !isPlain(type.getPadding(), 0)) {
            return Optional.empty();
        }
        return Slide.of(source, type.getKernelSize(), type.getStride(), type.getConvolutionMode(), source.channels())
                .map(slide -> plan.pooling(source, slide.result(), slide.window(), kind.get()));
    }

    private Optional<Value> normalization(Layer layer, BatchNormalization type, Value source) {
        if (type.isLockGammaBeta() || !type.isUseLogStd()) {
            return Optional.empty();
        }
        Map<String, INDArray> table = layer.paramTable();
        return Optional.of(plan.batchNormalization(
                source,
                new NormalizationSettings(
                        offset(table, BatchNormalizationParamInitializer.GAMMA),
                        offset(table, BatchNormalizationParamInitializer.BETA),
                        offset(table, BatchNormalizationParamInitializer.GLOBAL_MEAN),
                        offset(table, BatchNormalizationParamInitializer.GLOBAL_LOG_STD),
                        type.getDecay(),
                        type.getEps())));
    }

    private Optional<Value> dropout(DropoutLayer type, Value source) {
        return type.getIDropout() instanceof SeededDropout drop
                ? Optional.of(plan.dropout(source, drop.kept(), () -> drop.key(steps.getAsInt())))
                : Optional.empty();
    }

    private static Optional<PoolingKind> kind(PoolingType type) {
        return switch (type) {
            case MAX -> Optional.of(PoolingKind.MAX);
            case AVG -> Optional.of(PoolingKind.AVERAGE);
            case SUM, PNORM -> Optional.empty();
        };
    }

    private static boolean isPlain(int[] setting, int plain) {
        return Arrays.stream(setting).allMatch(size -> size == plain);
    }

    static int weights(Layer layer) {
        return offset(layer.paramTable(), DefaultParamInitializer.WEIGHT_KEY);
    }

    static int bias(Layer layer) {
        return layer.paramTable().containsKey(DefaultParamInitializer.BIAS_KEY)
                ? offset(layer.paramTable(), DefaultParamInitializer.BIAS_KEY)
                : -1;
    }

    static int offset(Map<String, INDArray> table, String key) {
        return Math.toIntExact(table.get(key).offset());
    }
}
