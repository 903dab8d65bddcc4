package dev.layerlab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Lets a clock that only it moves say how long its steps take. */
public final class FakeContestant implements Contestant {
    /** Nanoseconds that only contestants move. */
    public static final class Clock {
        private long now;

        public long now() {
            return now;
        }
    }

    private final String name;
    private final Clock clock;
    private final IntToDoubleFunction millisecondsOfStep;
    private final List<String> log;
    private boolean learning = true;
    private int steps;
    private int open;

    /** @param log gets its name at every step that others took a step before */
    FakeContestant(String name, Clock clock, IntToDoubleFunction millisecondsOfStep, List<String> log) {
        this.name = name;
        this.clock = clock;
        this.millisecondsOfStep = millisecondsOfStep;
        this.log = log;
    }

    public FakeContestant(String name, Clock clock, double millisecondsPerStep) {
        this(name, clock, step -> millisecondsPerStep, new ArrayList<>());
    }

    FakeContestant thatLearnsNothing() {
        learning = false;
        return this;
    }

    int steps() {
        return steps;
    }

    int open() {
        return open;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Runner prepare(Workload workload) {
        open++;
        return new Runner() {
            @Override
            public void step() {
                clock.now += Math.round(1e6 * millisecondsOfStep.applyAsDouble(steps++));
                if (log.isEmpty() || !log.getLast().equals(name)) {
                    log.add(name);
                }
            }

            @Override
            public double loss() {
                return workload.learns() ? learning ? 1.0 / steps : 1 : Double.NaN;
            }

            @Override
            public void close() {
                open--;
            }
        };
    }
}
