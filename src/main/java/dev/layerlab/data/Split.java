package dev.layerlab.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Which examples are for training, which for validation and which for the final test; indices into the dataset. */
public final class Split {
    private final int[] train;
    private final int[] validation;
    private final int[] test;

    private Split(int[] train, int[] validation, int[] test) {
        this.train = train;
        this.validation = validation;
        this.test = test;
    }

    /**
     * A stratified split: each class has the same shares in every part. The same dataset, shares and seed give the same
     * split. A set with a test part of its own keeps it, and {@link SplitShares#test()} is not read.
     */
    public static Split of(Dataset dataset, SplitShares shares, long seed) {
        int free = dataset.testFrom().orElse(dataset.size());
        double testShare = dataset.testFrom().isPresent() ? 0 : shares.test();
        List<Integer> train = new ArrayList<>();
        List<Integer> validation = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int label = 0; label < dataset.classes().size(); label++) {
            int[] members = membersOf(dataset, label, free);
            Shuffle.shuffle(members, new SplittableRandom(seed * 31 + label));
            int tests = (int) Math.round(members.length * testShare);
            int validations = (int) Math.round(members.length * shares.validation());
            for (int i = 0; i < members.length; i++) {
                (i < tests ? test : i < tests + validations ? validation : train).add(members[i]);
            }
        }
        for (int i = free; i < dataset.size(); i++) {
            test.add(i);
        }
        return new Split(sorted(train), sorted(validation), sorted(test));
    }

    public int[] train() {
        return train.clone();
    }

    public int[] validation() {
        return validation.clone();
    }

    public int[] test() {
        return test.clone();
    }

    private static int[] membersOf(Dataset dataset, int label, int end) {
        return java.util.stream.IntStream.range(0, end)
                .filter(index -> dataset.label(index) == label)
                .toArray();
    }

    private static int[] sorted(List<Integer> indices) {
        return indices.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
