package dev.layerlab.training;

/** Epochs that are complete and batches of the next one that are done. */
public record LoopPosition(int epoch, int batch) {
    public static final LoopPosition START = new LoopPosition(0, 0);
}
