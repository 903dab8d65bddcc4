package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.plan.LstmOffsets;
import dev.layerlab.engine.plan.PlanBuilder;
import dev.layerlab.engine.plan.Value;
import dev.layerlab.network.layer.Activation;
import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.layers.recurrent.LastTimeStepLayer;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Adds the layers of a DL4J graph that work on sequences, which have height 1 and one place for every step. */
final class SequenceCompiler {
    private final PlanBuilder plan;

    SequenceCompiler(PlanBuilder plan) {
        this.plan = plan;
    }

    static boolean readsNumberByNumber(org.deeplearning4j.nn.conf.layers.Layer type) {
        return type instanceof LSTM || type instanceof EmbeddingSequenceLayer || type instanceof RnnOutputLayer;
    }

    /** What the layer gives for a source; empty if it or one of its settings has no operation. */
    Optional<Value> add(Layer layer, Value source) {
        return switch (layer.conf().getLayer()) {
            case LSTM lstm when isUsual(lstm) -> Optional.of(lstm(layer, lstm, source));
            case EmbeddingSequenceLayer table when isUsual(table) -> Optional.of(embedding(layer, table, source));
            case RnnOutputLayer output
            when output.getRnnDataFormat() == RNNFormat.NCW ->
                Optional.of(plan.dense(
                        source,
                        Math.toIntExact(output.getNOut()),
                        Activation.LINEAR,
                        LayerCompiler.weights(layer),
                        LayerCompiler.bias(layer)));
            default -> Optional.empty();
        };
    }

    private static boolean isUsual(LSTM lstm) {
        return lstm.getRnnDataFormat() == RNNFormat.NCW
                && SettingTranslation.activation(lstm.getActivationFn()).equals(Optional.of(Activation.TANH))
                && SettingTranslation.activation(lstm.getGateActivationFn()).equals(Optional.of(Activation.SIGMOID));
    }

    private static boolean isUsual(EmbeddingSequenceLayer table) {
        return table.getOutputFormat() == RNNFormat.NCW
                && !table.hasBias()
                && SettingTranslation.activation(table.getActivationFn()).equals(Optional.of(Activation.LINEAR));
    }

    /** DL4J shows a wrapped LSTM as the LSTM itself; only a wrapped one learns which steps count. */
    private Value lstm(Layer layer, LSTM type, Value source) {
        boolean last = layer instanceof LastTimeStepLayer;
        Map<String, INDArray> table = layer.paramTable();
        LstmOffsets offsets = new LstmOffsets(
                LayerCompiler.offset(table, LSTMParamInitializer.INPUT_WEIGHT_KEY),
                LayerCompiler.offset(table, LSTMParamInitializer.RECURRENT_WEIGHT_KEY),
                LayerCompiler.offset(table, LSTMParamInitializer.BIAS_KEY));
        Value result = plan.lstm(source, Math.toIntExact(type.getNOut()), offsets, last);
        return last ? plan.lastStep(result) : result;
    }

    private Value embedding(Layer layer, EmbeddingSequenceLayer type, Value source) {
        return plan.embedding(
                source, Math.toIntExact(type.getNIn()), Math.toIntExact(type.getNOut()), LayerCompiler.weights(layer));
    }
}
