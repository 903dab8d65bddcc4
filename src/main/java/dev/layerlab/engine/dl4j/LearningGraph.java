package dev.layerlab.engine.dl4j;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.deeplearning4j.nn.api.FwdPassType;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.graph.vertex.VertexIndices;
import org.deeplearning4j.nn.layers.ActivationLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A DL4J graph with a leaner step: one forward pass, one backward pass, one update, and a forward pass that shows what
 * every box gives. All numbers in between live in the thread's workspaces, so that no step leaves garbage behind.
 */
final class LearningGraph extends ComputationGraph {
    private static final long serialVersionUID = 1L;

    private final transient LayerWorkspaceMgr workspaces = LayerWorkspaceMgr.builder()
            .with(ArrayType.ACTIVATIONS, WS_ALL_LAYERS_ACT, WS_ALL_LAYERS_ACT_CONFIG)
            .with(ArrayType.INPUT, WS_ALL_LAYERS_ACT, WS_ALL_LAYERS_ACT_CONFIG)
            .with(ArrayType.FF_WORKING_MEM, WS_LAYER_WORKING_MEM, WS_LAYER_WORKING_MEM_CONFIG)
            .with(ArrayType.UPDATER_WORKING_MEM, WS_ALL_LAYERS_ACT, WS_ALL_LAYERS_ACT_CONFIG)
            .build();

    LearningGraph(ComputationGraphConfiguration configuration) {
        super(configuration);
    }

    /** Draws the weights. */
    void start() {
        init();
        initGradientsView();
        // DL4J lets the last reader of a box change its numbers, though the backward pass of other readers needs them.
        for (Layer layer : getLayers()) {
            layer.allowInputModification(false);
        }
    }

    /** One step; the loss function at the output knows the labels. */
    void learn(INDArray features, GlobalClipping updater) {
        setInputs(features);
        // DL4J insists on some labels.
        setLabels(features);
        // Dropout asks its layer which step this is.
        synchronizeIterEpochCounts();
        try (MemoryWorkspace _ = workspaces.notifyScopeEntered(ArrayType.ACTIVATIONS)) {
            ffToLayerActivationsInWS(
                    true, -1, getOutputLayerIndices(), FwdPassType.STANDARD, false, getInputs(), null, null, false);
            calcBackpropGradients(false, false);
        } finally {
            forget();
        }
        int step = configuration.getIterationCount();
        updater.update(gradient, step, 0, Math.toIntExact(features.size(0)), workspaces);
        flattenedParams.subi(flattenedGradients);
        configuration.setIterationCount(step + 1);
    }

    /** Shows the numbers of the wanted boxes, which are valid only during the call, without learning. */
    void forward(INDArray features, Set<String> wanted, BiConsumer<String, INDArray> eye) {
        // Flatten asks the graph how many examples there are.
        setInputs(features);
        Set<String> missing = new HashSet<>(wanted);
        try (MemoryWorkspace _ = workspaces.notifyScopeEntered(ArrayType.ACTIVATIONS)) {
            for (int i = 0; i < topologicalOrder.length && !missing.isEmpty(); i++) {
                GraphVertex vertex = vertices[topologicalOrder[i]];
                INDArray numbers = pass(vertex, features);
                if (missing.remove(vertex.getVertexName())) {
                    eye.accept(vertex.getVertexName(), numbers);
                }
            }
        } finally {
            forget();
        }
    }

    private INDArray pass(GraphVertex vertex, INDArray features) {
        try (MemoryWorkspace _ = workspaces.notifyScopeEntered(ArrayType.FF_WORKING_MEM)) {
            INDArray numbers = vertex.isInputVertex() ? features : vertex.doForward(false, workspaces);
            VertexIndices[] targets =
                    vertex.getOutputVertices() == null ? new VertexIndices[0] : vertex.getOutputVertices();
            for (VertexIndices target : targets) {
                GraphVertex next = vertices[target.getVertexIndex()];
                // An activation box overwrites what it gets, even if others read it too.
                INDArray given = next.getLayer() instanceof ActivationLayer
                        ? workspaces.dup(ArrayType.ACTIVATIONS, numbers, numbers.ordering())
                        : numbers;
                next.setInput(target.getVertexEdgeNumber(), given, workspaces);
            }
            return numbers;
        }
    }

    /** Gives the native memory back at once, and the workspaces of this thread with it. */
    void free() {
        INDArray memory = getUpdater().getStateViewArray();
        if (memory != null) {
            memory.close();
        }
        flattenedGradients.close();
        flattenedParams.close();
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }

    int steps() {
        return configuration.getIterationCount();
    }

    void setSteps(int steps) {
        configuration.setIterationCount(steps);
    }

    private void forget() {
        for (GraphVertex vertex : vertices) {
            vertex.clear();
        }
    }
}
