package dev.layerlab.engine.dl4j;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Networks that read sequences. */
enum SequenceGraph {
    EVERY_STEP {
        @Override
        void add(GraphBuilder graph, int steps) {
            graph.setInputTypes(InputType.recurrent(CHANNELS))
                    .addLayer("lstm", lstm(CHANNELS, 21), "in")
                    .addLayer("out", stepOutput(21), "lstm");
        }
    },
    STACKED {
        @Override
        void add(GraphBuilder graph, int steps) {
            graph.setInputTypes(InputType.recurrent(CHANNELS))
                    .addLayer("lower", lstm(CHANNELS, 16), "in")
                    .addLayer("upper", lstm(16, 7), "lower")
                    .addLayer("out", stepOutput(7), "upper");
        }
    },
    LAST_STEP {
        @Override
        void add(GraphBuilder graph, int steps) {
            graph.setInputTypes(InputType.recurrent(CHANNELS))
                    .addLayer("lower", lstm(CHANNELS, 9), "in")
                    .addLayer("upper", new LastTimeStep(lstm(9, 18)), "lower")
                    .addLayer("out", output(18, 3, LossFunction.MCXENT, Activation.SOFTMAX), "upper");
        }
    },
    WORDS_TO_YES_OR_NO {
        @Override
        void add(GraphBuilder graph, int steps) {
            graph.setInputTypes(InputType.recurrent(WORDS, steps))
                    .addLayer(
                            "words",
                            new EmbeddingSequenceLayer.Builder()
                                    .nIn(WORDS)
                                    .nOut(6)
                                    .inputLength(steps)
                                    .build(),
                            "in")
                    .addLayer("lstm", new LastTimeStep(lstm(6, 12)), "words")
                    .addLayer("out", output(12, 1, LossFunction.XENT, Activation.SIGMOID), "lstm");
        }
    };

    static final int CHANNELS = 5;
    static final int WORDS = 11;

    abstract void add(GraphBuilder graph, int steps);

    boolean words() {
        return this == WORDS_TO_YES_OR_NO;
    }

    boolean everyStep() {
        return this == EVERY_STEP || this == STACKED;
    }

    int channels() {
        return words() ? 1 : CHANNELS;
    }

    int answers() {
        return words() ? 1 : 3;
    }

    ComputationGraph start(int steps, DataType type) {
        GraphBuilder builder = new NeuralNetConfiguration.Builder()
                .seed(3)
                .dataType(type)
                .weightInit(WeightInit.XAVIER)
                .graphBuilder()
                .addInputs("in");
        add(builder, steps);
        ComputationGraph graph = new ComputationGraph(builder.setOutputs("out").build());
        graph.init();
        return graph;
    }

    static LSTM lstm(int inputs, int units) {
        return new LSTM.Builder()
                .nIn(inputs)
                .nOut(units)
                .activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID)
                .build();
    }

    private static RnnOutputLayer stepOutput(int inputs) {
        return new RnnOutputLayer.Builder(LossFunction.MCXENT)
                .nIn(inputs)
                .nOut(3)
                .activation(Activation.SOFTMAX)
                .build();
    }

    private static OutputLayer output(int inputs, int answers, LossFunction loss, Activation activation) {
        return new OutputLayer.Builder(loss)
                .nIn(inputs)
                .nOut(answers)
                .activation(activation)
                .build();
    }
}
