package dev.layerlab.engine.plan;

/**
 * What one worker notes of a slice on the way forward, step after step, and in each step example after example.
 *
 * @param sources rows of inputs and outputs of the step before; one step more than there are
 * @param gates rows of gates; on the way back their gradients
 * @param cells after each step, those before the first step first
 * @param bent their tanh
 * @param shown on the way back, for each example, the gradient of the outputs that the next step brought
 * @param cell the same for cells
 */
record LstmTape(float[] sources, float[] gates, float[] cells, float[] bent, float[] shown, float[] cell) {
    static LstmTape of(LstmShape shape, int examples) {
        int rows = examples * shape.steps();
        return new LstmTape(
                new float[(rows + examples) * shape.sourceStride()],
                new float[rows * shape.gates()],
                new float[(rows + examples) * shape.stride()],
                new float[rows * shape.stride()],
                new float[examples * shape.stride()],
                new float[examples * shape.stride()]);
    }
}
