package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.ActivationLayer;
import dev.layerlab.network.layer.Add;
import dev.layerlab.network.layer.BatchNormalization;
import dev.layerlab.network.layer.Concatenate;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Dropout;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.GlobalPooling;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.tensor.Shape;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Adds the boxes of a drawing to a DL4J graph, one by one, under their own ids. */
final class LayerTranslation {
    /** Share of the running mean and variance that survives a step: they follow the last twenty or so batches. */
    private static final double RUNNING_SHARE = 0.9;

    private final GraphBuilder graph;
    private final LearningRule rule;

    LayerTranslation(GraphBuilder graph, LearningRule rule) {
        this.graph = graph;
        this.rule = rule;
    }

    /**
     * Adds one box.
     *
     * @param input shape that reaches it over its first wire
     */
    void add(Node node, Shape input, String... sources) {
        String id = node.id();
        switch (node.layer()) {
            case Input(Shape shape) -> graph.addInputs(id).setInputTypes(type(shape));
            case Dense dense -> graph.addLayer(id, dense(dense), sources);
            case Convolution convolution -> graph.addLayer(id, convolution(convolution), sources);
            case Pooling pooling -> graph.addLayer(id, pooling(pooling), sources);
            case GlobalPooling global ->
                graph.addLayer(id, new GlobalPoolingLayer(SettingTranslation.pooling(global.kind())), sources);
            case BatchNormalization normalization ->
                graph.addLayer(
                        id,
                        new org.deeplearning4j.nn.conf.layers.BatchNormalization.Builder()
                                .decay(RUNNING_SHARE)
                                .build(),
                        sources);
            case Dropout(double rate) -> graph.addLayer(id, new DropoutLayer(1 - rate), sources);
            case ActivationLayer box ->
                graph.addLayer(
                        id,
                        new org.deeplearning4j.nn.conf.layers.ActivationLayer(
                                SettingTranslation.activation(box.activation())),
                        sources);
            case Flatten flatten -> graph.addVertex(id, flatten(input), sources);
            case Add add ->
                graph.addVertex(id, join(new ElementWiseVertex(ElementWiseVertex.Op.Add), sources), sources);
            case Concatenate concatenate -> graph.addVertex(id, join(new MergeVertex(), sources), sources);
            case Output output -> graph.addLayer(id, output(output), sources).setOutputs(id);
        }
    }

    static InputType type(Shape shape) {
        return switch (shape) {
            case Shape.Flat row -> InputType.feedForward(row.size());
            case Shape.Image(int height, int width, int channels) -> InputType.convolutional(height, width, channels);
        };
    }

    private DenseLayer dense(Dense dense) {
        DenseLayer layer = new DenseLayer.Builder()
                .nOut(dense.units())
                .hasBias(dense.bias())
                .activation(SettingTranslation.activation(dense.activation()))
                .weightInit(SettingTranslation.weightInit(dense.weightInit()))
                .build();
        return penalize(layer, dense.l1(), dense.l2());
    }

    private ConvolutionLayer convolution(Convolution convolution) {
        int kernel = convolution.kernel();
        int stride = convolution.stride();
        ConvolutionLayer layer = new ConvolutionLayer.Builder(kernel, kernel)
                .stride(stride, stride)
                .convolutionMode(SettingTranslation.padding(convolution.padding()))
                .nOut(convolution.filters())
                .hasBias(convolution.bias())
                .activation(SettingTranslation.activation(convolution.activation()))
                .weightInit(SettingTranslation.weightInit(convolution.weightInit()))
                .build();
        return penalize(layer, convolution.l1(), convolution.l2());
    }

    private static SubsamplingLayer pooling(Pooling pooling) {
        return new SubsamplingLayer.Builder(SettingTranslation.pooling(pooling.kind()))
                .kernelSize(pooling.window(), pooling.window())
                .stride(pooling.stride(), pooling.stride())
                .convolutionMode(SettingTranslation.padding(pooling.padding()))
                .build();
    }

    private OutputLayer output(Output output) {
        boolean yesOrNo = rule.loss() == Loss.BINARY_CROSS_ENTROPY;
        OutputLayer layer = new OutputLayer.Builder(loss())
                .nOut(output.classes())
                .activation(yesOrNo ? Activation.SIGMOID : Activation.SOFTMAX)
                .weightInit(SettingTranslation.weightInit(output.weightInit()))
                .build();
        return penalize(layer, output.l1(), output.l2());
    }

    private LossFunction loss() {
        return switch (rule.loss()) {
            case CROSS_ENTROPY -> LossFunction.MCXENT;
            case MEAN_SQUARED_ERROR -> LossFunction.MSE;
            case BINARY_CROSS_ENTROPY -> LossFunction.XENT;
        };
    }

    private <T extends BaseLayer> T penalize(T layer, double l1, double l2) {
        layer.setRegularization(OptimizerTranslation.penalties(l1, l2, rule));
        return layer;
    }

    private static GraphVertex flatten(Shape input) {
        return switch (input) {
            case Shape.Flat alreadyFlat -> same();
            case Shape.Image(int height, int width, int channels) ->
                new PreprocessorVertex(new CnnToFeedForwardPreProcessor(height, width, channels));
        };
    }

    /** DL4J's joins insist on two wires. */
    private static GraphVertex join(GraphVertex join, String... sources) {
        return sources.length == 1 ? same() : join;
    }

    private static GraphVertex same() {
        return new ScaleVertex(1);
    }
}
