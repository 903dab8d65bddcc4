package dev.layerlab.data;

/** A dataset with its split: all that training and evaluation read. */
public record Examples(Dataset dataset, Split split) {
    public static Examples of(Dataset dataset, SplitShares shares, long seed) {
        return new Examples(dataset, Split.of(dataset, shares, seed));
    }
}
