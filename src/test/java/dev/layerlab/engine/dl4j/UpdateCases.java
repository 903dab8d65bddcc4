package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Loss;
import dev.layerlab.engine.plan.ClassVerdict;
import dev.layerlab.tensor.Shape;
import java.util.Random;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.RmsProp;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Small DL4J graphs with every optimiser and penalty, and examples for them. */
final class UpdateCases {
    static final int EXAMPLES = 6;
    static final int CLASSES = 3;
    static final double RATE = 0.02;

    private UpdateCases() {}

    enum Net {
        ROW(5, 1, 1),
        PICTURE(2, 6, 5),
        LARGE(800, 1, 1);

        private final int channels;
        private final int height;
        private final int width;

        Net(int channels, int height, int width) {
            this.channels = channels;
            this.height = height;
            this.width = width;
        }

        private int size() {
            return channels * height * width;
        }
    }

    enum Kind {
        SGD,
        MOMENTUM,
        NESTEROV,
        RMSPROP,
        ADAGRAD,
        ADAM;

        private IUpdater updater() {
            return switch (this) {
                case SGD -> new Sgd(RATE);
                case MOMENTUM -> new Momentum(RATE, 0.9);
                case NESTEROV -> new Nesterovs(RATE, 0.9);
                case RMSPROP -> new RmsProp(RATE, 0.9, 1e-8);
                case ADAGRAD -> new AdaGrad(RATE, 1e-8);
                case ADAM -> new Adam(RATE, 0.9, 0.999, 1e-8);
            };
        }
    }

    enum Extra {
        NONE,
        L1,
        L2,
        DECAY,
        CLIPPED;

        private void addTo(NeuralNetConfiguration.Builder builder) {
            switch (this) {
                case NONE, CLIPPED -> {}
                case L1 -> builder.l1(0.01);
                case L2 -> builder.l2(0.02);
                case DECAY -> builder.weightDecay(0.03, true);
            }
        }
    }

    static ComputationGraph graph(Net net, Kind kind, Extra extra) {
        return graph(net, kind, extra, false);
    }

    /** Rows behind a batch normalisation. */
    static ComputationGraph normalized(Kind kind, Extra extra) {
        return graph(Net.ROW, kind, extra, true);
    }

    private static ComputationGraph graph(Net net, Kind kind, Extra extra, boolean normalized) {
        NeuralNetConfiguration.Builder builder = new NeuralNetConfiguration.Builder()
                .seed(1)
                .updater(kind.updater())
                .activation(Activation.TANH);
        extra.addTo(builder);
        ComputationGraph graph = graph(net, builder, normalized);
        graph.setUpdater(new GlobalClipping(graph, extra == Extra.CLIPPED ? 0.2 : 0));
        return graph;
    }

    static ComputationGraph withUpdater(IUpdater updater) {
        return graph(Net.ROW, new NeuralNetConfiguration.Builder().seed(1).updater(updater), false);
    }

    private static ComputationGraph graph(Net net, NeuralNetConfiguration.Builder builder, boolean normalized) {
        GraphBuilder graph = builder.graphBuilder().addInputs("in").setOutputs("out");
        boolean picture = net == Net.PICTURE;
        graph.setInputTypes(
                picture
                        ? InputType.convolutional(net.height, net.width, net.channels)
                        : InputType.feedForward(net.size()));
        if (picture) {
            graph.addLayer("first", new ConvolutionLayer.Builder(3, 3).nOut(4).build(), "in");
        } else {
            graph.addLayer("first", new DenseLayer.Builder().nOut(30).build(), "in");
        }
        if (normalized) {
            graph.addLayer("middle", new BatchNormalization(), "first");
        } else {
            graph.addLayer("middle", new DenseLayer.Builder().nOut(7).build(), "first");
        }
        graph.addLayer(
                "out",
                new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(CLASSES)
                        .activation(Activation.SOFTMAX)
                        .build(),
                "middle");
        ComputationGraph made = new ComputationGraph(graph.build());
        made.init();
        return made;
    }

    static CompiledGraph compile(ComputationGraph graph, Net net, int threads) {
        Shape shape =
                net == Net.PICTURE ? new Shape.Image(net.height, net.width, net.channels) : new Shape.Flat(net.size());
        return GraphCompiler.compile(graph, shape, new ClassVerdict(Loss.CROSS_ENTROPY), threads)
                .orElseThrow();
    }

    /** Another batch for each step. */
    static float[] inputs(Net net, int step) {
        Random random = new Random(step);
        float[] inputs = new float[EXAMPLES * net.size()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) random.nextGaussian();
        }
        return inputs;
    }

    static int[] labels(int step) {
        return IntStream.range(0, EXAMPLES).map(i -> (i + step) % CLASSES).toArray();
    }

    /** The batch of a step, in the library's arrays. */
    static INDArray[] arrays(Net net, int step) {
        INDArray inputs = Nd4j.createFromArray(inputs(net, step));
        INDArray labels = Nd4j.zeros(EXAMPLES, CLASSES);
        int[] right = labels(step);
        for (int i = 0; i < EXAMPLES; i++) {
            labels.putScalar(i, right[i], 1);
        }
        return new INDArray[] {
            net == Net.PICTURE
                    ? inputs.reshape(EXAMPLES, net.channels, net.height, net.width)
                    : inputs.reshape(EXAMPLES, net.size()),
            labels
        };
    }
}
