package dev.layerlab.engine.plan;

/**
 * How a gradient {@code g} becomes a change of a parameter, with a learning rate that comes with each step. Rules keep
 * up to two numbers for each parameter from step to step.
 */
public sealed interface Rule {
    /** What lies in the gradient's place is the change itself, as for running statistics: no rate, no mean, no clip. */
    record Given() implements Rule {}

    /** {@code rate * g}. */
    record Sgd() implements Rule {}

    /** {@code velocity = share * velocity + g}, then {@code rate * velocity} (Polyak, 1964). */
    record Momentum(float share) implements Rule {}

    /**
     * {@code next = share * velocity - rate * g}, then {@code share * velocity - (1 + share) * next} (Nesterov, 1983,
     * in the form of Sutskever et al., 2013).
     */
    record Nesterov(float share) implements Rule {}

    /**
     * {@code squares = keep * squares + (1 - keep) * g^2}, then {@code rate * g / (sqrt(squares) + epsilon)} (Hinton,
     * 2012, lecture 6e).
     */
    record RmsProp(float keep, float epsilon) implements Rule {}

    /** {@code squares = squares + g^2}, then {@code rate * g / (sqrt(squares) + epsilon)} (Duchi et al., 2011). */
    record AdaGrad(float epsilon) implements Rule {}

    /**
     * {@code mean = keepMean * mean + (1 - keepMean) * g}, {@code squares = keepSquares * squares + (1 - keepSquares) *
     * g^2}, then {@code rate * correction * mean / (sqrt(squares) + epsilon)}; the form at the end of section 2 of
     * Kingma and Ba, 2015.
     */
    record Adam(float keepMean, float keepSquares, float epsilon) implements Rule {
        /**
         * The rate that makes up for both averages having started at 0; steps count from 0. A rate of 0 stays 0, where
         * some libraries take epsilon instead.
         */
        float corrected(double rate, int step) {
            double means = 1 - Math.pow(keepMean, step + 1);
            double squares = 1 - Math.pow(keepSquares, step + 1);
            return (float) (rate * Math.sqrt(squares) / means);
        }
    }
}
