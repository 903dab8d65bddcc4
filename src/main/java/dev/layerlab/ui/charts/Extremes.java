package dev.layerlab.ui.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Smallest and largest number of any stretch of a growing row, without looking at each number: a pyramid in which each
 * level keeps the extremes of sixteen entries of the level below. What is no number or infinite is passed over.
 */
final class Extremes {
    private static final int FAN = 16;

    private final List<Level> levels = new ArrayList<>();
    private float[] values = new float[0];
    private int count;

    /**
     * Takes over the numbers that were added.
     *
     * @param row the same numbers as before, in the same or a longer array, with new ones behind
     */
    void follow(float[] row, int length) {
        values = row;
        count = length;
        int entries = length;
        for (int depth = 0; entries >= FAN; depth++) {
            if (depth == levels.size()) {
                levels.add(new Level());
            }
            entries /= FAN;
            fill(depth, entries);
        }
    }

    int count() {
        return count;
    }

    float[] values() {
        return values;
    }

    /** Extremes from one index up to, not including, another. */
    Extent of(int from, int to) {
        Extent extent = new Extent();
        collect(-1, from, to, extent);
        return extent;
    }

    private void fill(int depth, int entries) {
        Level level = levels.get(depth);
        level.ensure(entries);
        for (int i = level.count; i < entries; i++) {
            Extent extent = new Extent();
            scan(depth - 1, i * FAN, (i + 1) * FAN, extent);
            level.lowest[i] = extent.lowest;
            level.highest[i] = extent.highest;
        }
        level.count = entries;
    }

    private void collect(int depth, int from, int to, Extent extent) {
        int first = Math.ceilDiv(from, FAN);
        int last = to / FAN;
        if (depth + 1 >= levels.size() || first >= last) {
            scan(depth, from, to, extent);
            return;
        }
        scan(depth, from, first * FAN, extent);
        collect(depth + 1, first, last, extent);
        scan(depth, last * FAN, to, extent);
    }

    private void scan(int depth, int from, int to, Extent extent) {
        if (depth < 0) {
            for (int i = from; i < to; i++) {
                extent.include(values[i]);
            }
            return;
        }
        Level level = levels.get(depth);
        for (int i = from; i < to; i++) {
            extent.include(level.lowest[i]);
            extent.include(level.highest[i]);
        }
    }

    /** The extremes found so far. */
    static final class Extent {
        private float lowest = Float.POSITIVE_INFINITY;
        private float highest = Float.NEGATIVE_INFINITY;

        void include(float value) {
            if (Math.abs(value) <= Float.MAX_VALUE) {
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
        }

        boolean isEmpty() {
            return lowest > highest;
        }

        float lowest() {
            return lowest;
        }

        float highest() {
            return highest;
        }
    }

    private static final class Level {
        private float[] lowest = new float[FAN];
        private float[] highest = new float[FAN];
        private int count;

        void ensure(int entries) {
            if (entries > lowest.length) {
                int room = Math.max(entries, 2 * lowest.length);
                lowest = Arrays.copyOf(lowest, room);
                highest = Arrays.copyOf(highest, room);
            }
        }
    }
}
