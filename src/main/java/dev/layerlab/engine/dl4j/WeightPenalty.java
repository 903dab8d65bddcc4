package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.plan.Rule;
import dev.layerlab.engine.plan.Stretch;
import java.util.List;
import java.util.Optional;
import org.deeplearning4j.nn.api.Trainable;
import org.nd4j.linalg.learning.regularization.L1Regularization;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.Regularization;
import org.nd4j.linalg.learning.regularization.WeightDecay;
import org.nd4j.linalg.schedule.FixedSchedule;
import org.nd4j.linalg.schedule.ISchedule;

/** DL4J's penalties on one array of weights: coefficients of the sizes, of half the squares, and of the decay. */
record WeightPenalty(double l1, double l2, double decay) {
    /** Empty if there is one of another kind, or one that changes with time. */
    static Optional<WeightPenalty> of(Trainable layer, String array) {
        List<Regularization> all = layer.getConfig().getRegularizationByParam(array);
        Optional<WeightPenalty> sum = Optional.of(new WeightPenalty(0, 0, 0));
        for (Regularization one : all == null ? List.<Regularization>of() : all) {
            sum = sum.flatMap(before -> of(one).map(before::plus));
        }
        return sum;
    }

    private static Optional<WeightPenalty> of(Regularization penalty) {
        return switch (penalty) {
            case L1Regularization l1 -> fixed(l1.getL1()).map(value -> new WeightPenalty(value, 0, 0));
            case L2Regularization l2 -> fixed(l2.getL2()).map(value -> new WeightPenalty(0, value, 0));
            case WeightDecay decay
            when decay.isApplyLR() -> fixed(decay.getCoeff()).map(value -> new WeightPenalty(0, 0, value));
            default -> Optional.empty();
        };
    }

    private static Optional<Double> fixed(ISchedule schedule) {
        return schedule instanceof FixedSchedule value ? Optional.of(value.getValue()) : Optional.empty();
    }

    private WeightPenalty plus(WeightPenalty other) {
        return new WeightPenalty(l1 + other.l1, l2 + other.l2, decay + other.decay);
    }

    /** The parameters from {@code from} to {@code to} under this penalty. */
    Stretch on(Rule rule, int from, int to, int state, int second) {
        return new Stretch(rule, from, to - from, state, second, (float) l1, (float) l2, (float) decay);
    }
}
