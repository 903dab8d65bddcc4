package dev.layerlab.data.digits;

import java.util.SplittableRandom;

/** Random choices that come out the same on every platform: only exact arithmetic follows the specified generator. */
final class Dice {
    private final SplittableRandom random;
    private final double reach;

    Dice(long seed) {
        this(new SplittableRandom(seed), 1);
    }

    private Dice(SplittableRandom random, double reach) {
        this.random = random;
        this.reach = reach;
    }

    /** The same stream of chances, drawn only from the given part around the middle of each range. */
    Dice within(double part) {
        return new Dice(random, reach * part);
    }

    double between(double low, double high) {
        return low + (high - low) * (0.5 + reach * (random.nextDouble() - 0.5));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Bell-shaped and never further than about 3.5 spreads away: a sum of four uniform numbers. */
    double around(double mean, double spread) {
        double sum = random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble();
        return mean + reach * spread * (sum - 2) * 1.7320508075688772;
    }
}
