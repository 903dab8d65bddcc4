package dev.layerlab.ui.dataset;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.Examples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What there is to see of a dataset: the examples by class, and which part each belongs to.
 *
 * @param byClass indices into the dataset for each class, in their order
 * @param parts the part of each example
 */
record DataLook(Examples examples, List<int[]> byClass, Part[] parts) {

    /** The parts of a split. */
    enum Part {
        TRAINING,
        VALIDATION,
        TEST
    }

    /** Walks through the whole dataset, so not on the drawing thread. */
    static DataLook of(Examples examples) {
        Dataset dataset = examples.dataset();
        int[] counts = new int[dataset.classes().size()];
        for (int i = 0; i < dataset.size(); i++) {
            counts[dataset.label(i)]++;
        }
        List<int[]> byClass = Arrays.stream(counts).mapToObj(int[]::new).toList();
        int[] next = new int[counts.length];
        for (int i = 0; i < dataset.size(); i++) {
            int label = dataset.label(i);
            byClass.get(label)[next[label]++] = i;
        }
        Part[] parts = new Part[dataset.size()];
        Arrays.fill(parts, Part.TRAINING);
        Arrays.stream(examples.split().validation()).forEach(i -> parts[i] = Part.VALIDATION);
        Arrays.stream(examples.split().test()).forEach(i -> parts[i] = Part.TEST);
        return new DataLook(examples, byClass, parts);
    }

    Dataset dataset() {
        return examples.dataset();
    }

    int count(Part part) {
        return (int) Arrays.stream(parts).filter(each -> each == part).count();
    }

    int largestClass() {
        return byClass.stream().mapToInt(members -> members.length).max().orElse(0);
    }

    /** The classes that have at least one example; names without examples would leave empty columns. */
    int[] classesInUse() {
        return IntStream.range(0, byClass.size())
                .filter(label -> byClass.get(label).length > 0)
                .toArray();
    }
}
