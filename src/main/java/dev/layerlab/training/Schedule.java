package dev.layerlab.training;

/** How the learning rate changes in the course of a run. */
public sealed interface Schedule {
    /**
     * The learning rate at a moment of the run.
     *
     * @param base the learning rate of the plan
     * @param done epochs done so far, with fractions
     * @param epochs epochs of the whole run
     */
    double rate(double base, double done, int epochs);

    /** The same rate all the time. */
    record Constant() implements Schedule {
        @Override
        public double rate(double base, double done, int epochs) {
            return base;
        }
    }

    /** Multiplied by {@code factor} after every {@code every} epochs. */
    record Step(int every, double factor) implements Schedule {
        public Step {
            if (every < 1 || !(factor > 0 && factor <= 1)) {
                throw new IllegalArgumentException("every " + every + " epochs times " + factor);
            }
        }

        @Override
        public double rate(double base, double done, int epochs) {
            return base * Math.pow(factor, Math.floor(done / every));
        }
    }

    /** Multiplied by {@code factor} over each epoch, smoothly. */
    record Exponential(double factor) implements Schedule {
        public Exponential {
            if (!(factor > 0 && factor <= 1)) {
                throw new IllegalArgumentException("times " + factor);
            }
        }

        @Override
        public double rate(double base, double done, int epochs) {
            return base * Math.pow(factor, done);
        }
    }

    /** Half a cosine from the base rate down to zero (Loshchilov and Hutter, 2017, without restarts). */
    record Cosine() implements Schedule {
        @Override
        public double rate(double base, double done, int epochs) {
            return base * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, done / epochs)));
        }
    }
}
