package dev.layerlab.data.digits;

import java.util.SplittableRandom;

/** Random choices that come out the same on every platform: only exact arithmetic follows the specified generator. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
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
        return mean + spread * (sum - 2) * 1.7320508075688772;
    }
}
