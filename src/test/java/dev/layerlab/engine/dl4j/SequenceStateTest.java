package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.tensor.Shape;
import dev.layerlab.text.UserFacingException;
import java.util.Arrays;
import java.util.Map;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.layers.recurrent.RnnOutputLayer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What LSTMs remember from batch to batch. */
@Tag("engine")
class SequenceStateTest {
    @BeforeAll
    static void loadLibrary() throws UserFacingException {
        NativeLibrary.load();
    }

    @Test
    void goesOnStepByStepAsDl4jDoes() {
        ComputationGraph graph = SequenceGraph.STACKED.start(1, DataType.FLOAT);
        SequenceCase first = SequenceCase.of(SequenceGraph.STACKED, 1, 1, false, 1);
        try (CompiledGraph compiled = SequenceGradientTest.compile(graph, first, 2)) {
            for (int text = 0; text < 2; text++) {
                graph.rnnClearPreviousState();
                compiled.forget();
                for (int step = 0; step < 10; step++) {
                    SequenceCase next = SequenceCase.of(SequenceGraph.STACKED, 1, 1, false, 10 * text + step);
                    float[] answers = new float[3];
                    compiled.goOn(next.inputs(), answers);
                    float[] theirs = SequenceGradientTest.floats(graph.rnnTimeStep(next.inputArray())[0].ravel());
                    SequenceGradientTest.assertClose("step " + step, answers, theirs);
                }
            }
        }
    }

    /** Truncated backpropagation: the second half begins with what the first half ended with. */
    @Test
    void learnsOnFromWhereTheLastBatchEnded() {
        ComputationGraph graph = SequenceGraph.EVERY_STEP.start(6, DataType.FLOAT);
        SequenceCase first = SequenceCase.of(SequenceGraph.EVERY_STEP, 10, 6, false, 1);
        SequenceCase second = SequenceCase.of(SequenceGraph.EVERY_STEP, 10, 6, false, 2);
        Map<String, INDArray> theirs = continued(graph, first, second);
        try (CompiledGraph compiled = SequenceGradientTest.compile(graph, first, 2)) {
            SequenceGradientTest.learn(compiled, first);
            compiled.carryOn();
            SequenceGradientTest.learn(compiled, second);
            theirs.forEach((name, gradient) -> {
                int at = (int) graph.getLayer("lstm").getParam(name).offset();
                float[] ours = Arrays.copyOfRange(compiled.gradient(), at, at + (int) gradient.length());
                SequenceGradientTest.assertClose(
                        name, ours, gradient.dup('f').data().asFloat());
            });
        }
    }

    private static Map<String, INDArray> continued(ComputationGraph graph, SequenceCase first, SequenceCase second) {
        first.learn(graph);
        var none = LayerWorkspaceMgr.noWorkspaces();
        var lstm = (org.deeplearning4j.nn.layers.recurrent.LSTM) graph.getLayer("lstm");
        RnnOutputLayer output = (RnnOutputLayer) graph.getLayer("out");
        lstm.rnnTimeStep(first.inputArray(), none);
        Map<String, INDArray> state = lstm.rnnGetPreviousState();
        output.setInput(lstm.rnnTimeStep(second.inputArray(), none), none);
        output.setLabels(second.labelArray());
        INDArray above = output.backpropGradient(null, none).getSecond();
        lstm.rnnSetPreviousState(state);
        lstm.setInput(second.inputArray(), none);
        return lstm.tbpttBackpropGradient(above, second.steps(), none)
                .getFirst()
                .gradientForVariable();
    }

    @Test
    void beginsAfreshUnlessToldOtherwise() {
        ComputationGraph graph = SequenceGraph.EVERY_STEP.start(4, DataType.FLOAT);
        SequenceCase batch = SequenceCase.of(SequenceGraph.EVERY_STEP, 2, 4, false, 1);
        try (CompiledGraph compiled = SequenceGradientTest.compile(graph, batch, 1)) {
            double fresh = SequenceGradientTest.learn(compiled, batch).loss();
            assertThat(SequenceGradientTest.learn(compiled, batch).loss()).isEqualTo(fresh);
            compiled.carryOn();
            assertThat(SequenceGradientTest.learn(compiled, batch).loss()).isNotEqualTo(fresh);
            compiled.forget();
            assertThat(SequenceGradientTest.learn(compiled, batch).loss()).isEqualTo(fresh);
        }
    }

    @Test
    void leavesUnusualGatesToDl4j() {
        GraphBuilder builder =
                new NeuralNetConfiguration.Builder().graphBuilder().addInputs("in");
        builder.setInputTypes(InputType.recurrent(2))
                .addLayer(
                        "lstm",
                        new LastTimeStep(new LSTM.Builder()
                                .nOut(3)
                                .gateActivationFunction(Activation.HARDSIGMOID)
                                .build()),
                        "in")
                .addLayer("out", new OutputLayer.Builder().nOut(2).build(), "lstm")
                .setOutputs("out");
        ComputationGraph graph = new ComputationGraph(builder.build());
        graph.init();
        SequenceCase any = SequenceCase.of(SequenceGraph.LAST_STEP, 1, 1, false, 1);
        assertThat(GraphCompiler.compile(graph, new Shape.Image(1, 1, 2), any.verdict(), 1))
                .isEmpty();
    }
}
