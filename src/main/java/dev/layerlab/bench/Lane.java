package dev.layerlab.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/** One contestant on its way through one workload. */
final class Lane implements AutoCloseable {
    private static final long MILLISECOND = 1_000_000;
    private static final long TURN = 400 * MILLISECOND;
    private static final int TURN_STEPS = 5;
    private static final long RUN_IN = 20 * MILLISECOND;
    private static final long WARM_UP = 1000 * MILLISECOND;
    private static final long WARM_UP_AT_MOST = 4000 * MILLISECOND;
    private static final int WARM_UP_STEPS = 300;
    private static final double STEADY = 0.95;

    private final String name;
    private final Workload workload;
    private final Runner runner;
    private final LongSupplier nanoseconds;
    private final List<Double> turns = new ArrayList<>();
    private double firstLoss;
    private int steps;

    Lane(Contestant contestant, Workload workload, LongSupplier nanoseconds) {
        this.name = contestant.name();
        this.workload = workload;
        this.nanoseconds = nanoseconds;
        this.runner = contestant.prepare(workload);
    }

    /** Steps until they get no faster any more, within bounds: the Java compiler needs some hundred of them. */
    void warmUp() {
        long start = nanoseconds.getAsLong();
        runner.step();
        firstLoss = runner.loss();
        steps = 1;
        double best = Double.POSITIVE_INFINITY;
        boolean steady = false;
        long past = 0;
        while (past < WARM_UP || (!steady || steps < WARM_UP_STEPS) && past < WARM_UP_AT_MOST) {
            double now = millisecondsPerStep(WARM_UP / 4, 1);
            steady = now > best * STEADY;
            best = Math.min(best, now);
            past = nanoseconds.getAsLong() - start;
        }
    }

    /**
     * One timed turn, after a moment in which the threads and the garbage of whoever ran before are gone and the caches
     * hold one's own numbers again.
     */
    void turn() {
        System.gc();
        millisecondsPerStep(RUN_IN, 1);
        turns.add(millisecondsPerStep(TURN, TURN_STEPS));
    }

    private double millisecondsPerStep(long atLeast, int atLeastSteps) {
        long start = nanoseconds.getAsLong();
        long past = 0;
        int done = 0;
        while (past < atLeast || done < atLeastSteps) {
            runner.step();
            done++;
            past = nanoseconds.getAsLong() - start;
        }
        steps += done;
        return (double) past / MILLISECOND / done;
    }

    Pace pace() {
        double lastLoss = runner.loss();
        if (workload.learns() && !(lastLoss < firstLoss)) {
            throw new IllegalStateException(
                    name + " learns nothing in " + workload.id() + ": loss " + firstLoss + ", then " + lastLoss);
        }
        double median = median();
        return new Pace(name, median, Collections.min(turns), workload.batch() * 1000 / median, firstLoss, lastLoss);
    }

    private double median() {
        List<Double> sorted = turns.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    @Override
    public void close() {
        runner.close();
    }
}
