package dev.layerlab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * All contestants in one process, turn by turn, so that what else the machine does hits everybody alike. Each warms up
 * first; every other round goes the other way round; what counts is the median turn.
 */
public final class Race {
    public static final int ROUNDS = 7;
    public static final int ROUNDS_AT_LEAST = 5;

    private final List<Contestant> contestants;
    private final int rounds;
    private final LongSupplier nanoseconds;

    /** @param nanoseconds the clock, such as {@link System#nanoTime} */
    public Race(List<Contestant> contestants, int rounds, LongSupplier nanoseconds) {
        if (rounds < ROUNDS_AT_LEAST) {
            throw new IllegalArgumentException(rounds + " rounds are too few, at least " + ROUNDS_AT_LEAST);
        }
        this.contestants = List.copyOf(contestants);
        this.rounds = rounds;
        this.nanoseconds = nanoseconds;
    }

    /** @throws IllegalStateException if a contestant's loss does not fall */
    public Standing run(Workload workload) {
        List<Lane> lanes = new ArrayList<>();
        try {
            contestants.forEach(contestant -> lanes.add(new Lane(contestant, workload, nanoseconds)));
            lanes.forEach(Lane::warmUp);
            for (int round = 0; round < rounds; round++) {
                (round % 2 == 0 ? lanes : lanes.reversed()).forEach(Lane::turn);
            }
            return new Standing(workload, lanes.stream().map(Lane::pace).toList());
        } finally {
            lanes.forEach(Lane::close);
        }
    }
}
