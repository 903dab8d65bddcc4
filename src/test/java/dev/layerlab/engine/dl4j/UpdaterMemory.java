package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Optimizer;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.deeplearning4j.nn.updater.UpdaterBlock.ParamState;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What an optimiser keeps for each parameter: a mean of gradients, of their squares, or both.
 *
 * <p>Where a gradient is nothing but rounding (biases in front of a batch normalisation, which takes them out again),
 * the exact mean is 1e-18 and any float is far from it: so 1e-5 of the largest mean in the network is allowed too, as
 * for gradients in {@link TwoPaths}, and the square of that for squares.
 */
final class UpdaterMemory {
    private static final double FLOOR = 1e-5;

    private final double[] numbers;
    private final double[] expected;
    private final Differences differences;

    private UpdaterMemory(double[] numbers, double[] expected, Differences differences) {
        this.numbers = numbers;
        this.expected = expected;
        this.differences = differences;
    }

    /** Whether the optimiser divides by the root of squares some of which are nothing but rounding. */
    static boolean compare(
            Optimizer optimizer, ComputationGraphUpdater ours, ComputationGraphUpdater exact, Differences differences) {
        INDArray state = exact.getStateViewArray();
        if (state == null) {
            return false;
        }
        double[] numbers = ours.getStateViewArray().toDoubleVector();
        UpdaterMemory memory = new UpdaterMemory(numbers, state.toDoubleVector(), differences);
        return switch (optimizer) {
            case SGD -> false;
            case MOMENTUM, NESTEROV -> {
                memory.compare(exact, 0, FLOOR);
                yield false;
            }
            case RMSPROP, ADAGRAD -> memory.compare(exact, 0, FLOOR * FLOOR);
            case ADAM, ADAMW -> {
                memory.compare(exact, 0, FLOOR);
                yield memory.compare(exact, 1, FLOOR * FLOOR);
            }
        };
    }

    /**
     * Whether there is an array of nothing but rounding.
     *
     * @param kind of the numbers kept for a parameter, of which all the first come first in a block
     */
    private boolean compare(ComputationGraphUpdater updater, int kind, double share) {
        double floor = 0;
        for (UpdaterBlock block : updater.getUpdaterBlocks()) {
            int length = keeps(block) ? block.getParamOffsetEnd() - block.getParamOffsetStart() : 0;
            int from = block.getUpdaterViewOffsetStart() + kind * length;
            for (int i = from; i < from + length; i++) {
                floor = Math.max(floor, share * Math.abs(expected[i]));
            }
        }
        boolean rounding = false;
        for (UpdaterBlock block : updater.getUpdaterBlocks()) {
            for (ParamState array : block.getLayersAndVariablesInBlock()) {
                if (keeps(block)) {
                    double largest = compare(block, array, kind, floor);
                    rounding |= largest > 0 && largest <= floor;
                }
            }
        }
        return rounding;
    }

    private static boolean keeps(UpdaterBlock block) {
        return block.getUpdaterViewOffsetEnd() > block.getUpdaterViewOffsetStart();
    }

    private double compare(UpdaterBlock block, ParamState array, int kind, double floor) {
        int length = block.getParamOffsetEnd() - block.getParamOffsetStart();
        int from = block.getUpdaterViewOffsetStart()
                + kind * length
                + array.getParamOffsetStart()
                - block.getParamOffsetStart();
        int to = from + array.getParamOffsetEnd() - array.getParamOffsetStart();
        String name = array.getLayer().getConfig().getLayerName() + " " + array.getParamName() + " memory " + kind;
        return differences.expect(name, numbers, expected, from, to, floor);
    }
}
