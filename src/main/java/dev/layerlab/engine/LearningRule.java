package dev.layerlab.engine;

/**
 * Everything about learning that is fixed when a network comes to life; the learning rate itself comes with each step.
 *
 * @param momentum share of the last change that is kept; read by momentum and Nesterov only
 * @param l2 penalty on the squares of all weights (decoupled weight decay for AdamW), 0 for none
 * @param gradientClipping largest L2 norm of the gradient of the whole network, 0 for no limit
 */
public record LearningRule(Optimizer optimizer, double momentum, Loss loss, double l2, double gradientClipping) {
    public LearningRule {
        if (!(momentum >= 0 && momentum < 1) || !isLimit(l2) || !isLimit(gradientClipping)) {
            throw new IllegalArgumentException(
                    "momentum " + momentum + ", l2 " + l2 + ", clipping " + gradientClipping);
        }
    }

    private static boolean isLimit(double value) {
        return value >= 0 && Double.isFinite(value);
    }

    /** No penalty, no limit, momentum 0.9 where the optimizer reads it. */
    public static LearningRule of(Optimizer optimizer) {
        return new LearningRule(optimizer, 0.9, Loss.CROSS_ENTROPY, 0, 0);
    }
}
