package dev.layerlab.engine.dl4j.bench;

import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.Workload;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The networks of the workloads: one input "in", one output "out", weights from one seed. */
public final class Dl4jWorkloads {
    private static final String INPUT = "in";
    private static final String OUTPUT = "out";
    private static final long SEED = 1;

    private Dl4jWorkloads() {}

    /** A new configuration, which belongs to the caller: DL4J writes into it. */
    public static ComputationGraphConfiguration configuration(Workload workload) {
        return switch (workload) {
            case CNN, PREDICT_ONE -> cnn();
            case LENET -> lenet();
            case MLP -> mlp();
            case TINY -> tiny();
            case LSTM, SAMPLE_ONE -> lstm();
            case EMBEDDING_LSTM -> embeddingLstm();
        };
    }

    /** What its input array looks like. */
    static long[] inputShape(Workload workload) {
        return switch (workload) {
            case CNN, PREDICT_ONE -> new long[] {workload.batch(), 1, 28, 28};
            case LENET -> new long[] {workload.batch(), 3, 32, 32};
            case MLP -> new long[] {workload.batch(), 784};
            case TINY -> new long[] {workload.batch(), 2};
            case LSTM -> new long[] {workload.batch(), Lessons.CHARACTERS, Lessons.TEXT_STEPS};
            case SAMPLE_ONE -> new long[] {workload.batch(), Lessons.CHARACTERS, 1};
            case EMBEDDING_LSTM -> new long[] {workload.batch(), Lessons.WORD_STEPS};
        };
    }

    private static ComputationGraphConfiguration cnn() {
        return start(new Adam(0.001), InputType.convolutional(28, 28, 1))
                .addLayer("conv-1", convolution(32, 3), INPUT)
                .addLayer("pool-1", pooling(), "conv-1")
                .addLayer("conv-2", convolution(64, 3), "pool-1")
                .addLayer("pool-2", pooling(), "conv-2")
                .addLayer("conv-3", convolution(64, 3), "pool-2")
                .addLayer("dense", dense(64, Activation.RELU), "conv-3")
                .addLayer(OUTPUT, output(LossFunction.MCXENT, 10, Activation.SOFTMAX), "dense")
                .build();
    }

    private static ComputationGraphConfiguration lenet() {
        return start(new Nesterovs(0.01, 0.9), InputType.convolutional(32, 32, 3))
                .addLayer("conv-1", convolution(6, 5), INPUT)
                .addLayer("pool-1", pooling(), "conv-1")
                .addLayer("conv-2", convolution(16, 5), "pool-1")
                .addLayer("pool-2", pooling(), "conv-2")
                .addLayer("dense-1", dense(120, Activation.RELU), "pool-2")
                .addLayer("dense-2", dense(84, Activation.RELU), "dense-1")
                .addLayer(OUTPUT, output(LossFunction.MCXENT, 10, Activation.SOFTMAX), "dense-2")
                .build();
    }

    private static ComputationGraphConfiguration mlp() {
        return start(new Adam(0.001), InputType.feedForward(784))
                .addLayer("dense", dense(128, Activation.RELU), INPUT)
                .addLayer(OUTPUT, output(LossFunction.MCXENT, 10, Activation.SOFTMAX), "dense")
                .build();
    }

    private static ComputationGraphConfiguration tiny() {
        return start(new Sgd(0.03), InputType.feedForward(2))
                .addLayer("dense-1", dense(8, Activation.TANH), INPUT)
                .addLayer("dense-2", dense(8, Activation.TANH), "dense-1")
                .addLayer(OUTPUT, output(LossFunction.MSE, 1, Activation.TANH), "dense-2")
                .build();
    }

    private static ComputationGraphConfiguration lstm() {
        RnnOutputLayer output = new RnnOutputLayer.Builder(LossFunction.MCXENT)
                .nOut(Lessons.CHARACTERS)
                .activation(Activation.SOFTMAX)
                .build();
        return start(new Adam(0.001), InputType.recurrent(Lessons.CHARACTERS))
                .addLayer("lstm", lstm(128), INPUT)
                .addLayer(OUTPUT, output, "lstm")
                .build();
    }

    private static ComputationGraphConfiguration embeddingLstm() {
        EmbeddingSequenceLayer embedding = new EmbeddingSequenceLayer.Builder()
                .nIn(Lessons.WORDS)
                .nOut(16)
                .inputLength(Lessons.WORD_STEPS)
                .build();
        return start(new Adam(0.001), InputType.recurrent(Lessons.WORDS, Lessons.WORD_STEPS))
                .addLayer("embedding", embedding, INPUT)
                .addLayer("lstm", new LastTimeStep(lstm(64)), "embedding")
                .addLayer(OUTPUT, output(LossFunction.XENT, 1, Activation.SIGMOID), "lstm")
                .build();
    }

    private static GraphBuilder start(IUpdater updater, InputType input) {
        return new NeuralNetConfiguration.Builder()
                .seed(SEED)
                .updater(updater)
                .graphBuilder()
                .addInputs(INPUT)
                .setInputTypes(input)
                .setOutputs(OUTPUT);
    }

    private static ConvolutionLayer convolution(int filters, int kernel) {
        return new ConvolutionLayer.Builder(kernel, kernel)
                .nOut(filters)
                .convolutionMode(ConvolutionMode.Truncate)
                .activation(Activation.RELU)
                .build();
    }

    private static SubsamplingLayer pooling() {
        return new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
                .kernelSize(2, 2)
                .stride(2, 2)
                .build();
    }

    private static DenseLayer dense(int units, Activation activation) {
        return new DenseLayer.Builder().nOut(units).activation(activation).build();
    }

    private static LSTM lstm(int units) {
        return new LSTM.Builder()
                .nOut(units)
                .activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID)
                .build();
    }

    private static OutputLayer output(LossFunction loss, int units, Activation activation) {
        return new OutputLayer.Builder(loss).nOut(units).activation(activation).build();
    }
}
