package dev.layerlab.engine.dl4j;

import java.util.ArrayList;
import java.util.List;

/** Arrays that differ from what is expected by more than 1e-4 of the largest number expected in them. */
final class Differences {
    private static final double RELATIVE = 1e-4;

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return found;
    }

    void expect(String name, double[] numbers, double[] expected) {
        expect(name, numbers, expected, 0, expected.length, 0);
    }

    /**
     * The largest number expected.
     *
     * @param floor what they may differ by in any case
     */
    double expect(String name, double[] numbers, double[] expected, int from, int to, double floor) {
        double worst = 0;
        double largest = 0;
        for (int i = from; i < to; i++) {
            double difference = Math.abs(numbers[i] - expected[i]);
            worst = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.max(worst, difference);
            largest = Math.max(largest, Math.abs(expected[i]));
        }
        if (!(worst <= RELATIVE * largest + floor)) {
            found.add("%s: %.2g of %.2g".formatted(name, worst, largest));
        }
        return largest;
    }
}
