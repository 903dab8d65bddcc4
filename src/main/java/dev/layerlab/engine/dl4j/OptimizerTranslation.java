package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Optimizer;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.RmsProp;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.learning.regularization.L1Regularization;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.Regularization;
import org.nd4j.linalg.learning.regularization.WeightDecay;

/** What DL4J calls our optimizers and penalties. */
final class OptimizerTranslation {
    /** Replaced at the first step, which brings the real one. */
    private static final double ANY_RATE = 0.01;

    private OptimizerTranslation() {}

    static IUpdater updater(LearningRule rule) {
        return switch (rule.optimizer()) {
            case SGD -> new Sgd(ANY_RATE);
            case MOMENTUM -> new Momentum(ANY_RATE, rule.momentum());
            case NESTEROV -> new Nesterovs(ANY_RATE, rule.momentum());
            case RMSPROP -> new RmsProp(ANY_RATE, 0.9, 1e-8);
            case ADAGRAD -> new AdaGrad(ANY_RATE, 1e-8);
            case ADAM, ADAMW -> new Adam(ANY_RATE, 0.9, 0.999, 1e-8);
        };
    }

    /** The penalties on the weights of one box: its own and those of the rule. */
    static List<Regularization> penalties(double l1, double l2, LearningRule rule) {
        List<Regularization> penalties = new ArrayList<>();
        boolean decoupled = rule.optimizer() == Optimizer.ADAMW;
        double squares = decoupled ? l2 : l2 + rule.l2();
        if (l1 > 0) {
            penalties.add(new L1Regularization(l1));
        }
        if (squares > 0) {
            penalties.add(new L2Regularization(squares));
        }
        if (decoupled && rule.l2() > 0) {
            penalties.add(new WeightDecay(rule.l2(), true));
        }
        return penalties;
    }
}
