package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.kernel.DropMask;
import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.engine.kernel.Panels;
import java.util.Arrays;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * DL4J's dropout with numbers that can be drawn again: which ones are dropped is a function of seed, box, step and
 * place alone, the same that plans use. It stands in a running graph only, not in configurations, so that files need
 * nothing but DL4J to be read.
 */
final class SeededDropout implements IDropout {
    private static final long serialVersionUID = 1L;

    private final double kept;
    private final long seed;
    private transient INDArray mask;

    SeededDropout(double kept, long seed) {
        this.kept = kept;
        this.seed = seed;
    }

    /** Puts one in the place of each of the graph's own. */
    static void install(ComputationGraph graph, long seed) {
        for (Layer layer : graph.getLayers()) {
            var settings = layer.conf().getLayer();
            if (settings.getIDropout() instanceof Dropout plain) {
                long ofBox = DropMask.mix(seed) + settings.getLayerName().hashCode();
                settings.setIDropout(new SeededDropout(plain.getP(), ofBox));
            }
        }
    }

    /** Share of the numbers that stay. */
    double kept() {
        return kept;
    }

    /** What {@link DropMask} asks for. */
    long key(int step) {
        return DropMask.mix(DropMask.mix(seed) + step);
    }

    @Override
    public INDArray applyDropout(
            INDArray input, INDArray result, int iteration, int epoch, LayerWorkspaceMgr workspaces) {
        mask = workspaces.createUninitialized(ArrayType.INPUT, result.dataType(), input.shape(), 'c');
        try (MemoryWorkspace _ = Nd4j.getMemoryManager().scopeOutOfWorkspaces();
                INDArray drawn = Nd4j.createFromArray(draw(input.shape(), key(iteration)))) {
            mask.assign(drawn.reshape(input.shape()));
        }
        return input.muli(mask, result);
    }

    /** A factor for each number, examples one behind the other, each channel by channel. */
    private float[] draw(long[] shape, long key) {
        int channels = Math.toIntExact(shape[1]);
        int places = Math.toIntExact(Arrays.stream(shape).skip(2).reduce(1, (a, b) -> a * b));
        int rows = Math.toIntExact(shape[0] * places);
        int stride = Lanes.padded(channels);
        float[] byRow = new float[rows * stride];
        Arrays.fill(byRow, 1);
        DropMask.multiply(byRow, 0, key, 0, rows, stride, kept, byRow, 0);
        float[] factors = new float[rows * channels];
        for (int row = 0; row < rows; row += places) {
            Panels.transpose(byRow, row * stride, stride, places, channels, factors, row * channels, places);
        }
        return factors;
    }

    @Override
    public INDArray backprop(INDArray gradient, INDArray result, int iteration, int epoch) {
        INDArray back = gradient.muli(mask, result);
        clear();
        return back;
    }

    @Override
    public void clear() {
        mask = null;
    }

    @Override
    public IDropout clone() {
        return new SeededDropout(kept, seed);
    }
}
