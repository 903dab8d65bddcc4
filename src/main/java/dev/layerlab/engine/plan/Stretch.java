package dev.layerlab.engine.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring parameters that learn by the same rule with the same penalties.
 *
 * @param from the first parameter
 * @param count of parameters
 * @param state where the first number that the rule keeps for them lies among all such numbers
 * @param second where the second does, for rules that keep two
 * @param l1 coefficient of the sum of the weights' sizes
 * @param l2 coefficient of half the sum of their squares
 * @param decay share of each weight that a step with rate 1 takes off beside the rule (Loshchilov and Hutter, 2019)
 */
public record Stretch(Rule rule, int from, int count, int state, int second, float l1, float l2, float decay) {
    /** Pieces of at most {@code size} parameters, in order. */
    List<Stretch> pieces(int size) {
        List<Stretch> pieces = new ArrayList<>();
        for (int done = 0; done < count; done += size) {
            pieces.add(part(done, Math.min(size, count - done)));
        }
        return pieces;
    }

    private Stretch part(int skip, int length) {
        return new Stretch(rule, from + skip, length, state + skip, second + skip, l1, l2, decay);
    }

    /** Whether the other begins where this ends and is treated alike. */
    public boolean isContinuedBy(Stretch next) {
        return next.equals(new Stretch(rule, from + count, next.count, state + count, second + count, l1, l2, decay));
    }

    /** This and what continues it as one. */
    public Stretch and(Stretch next) {
        return new Stretch(rule, from, count + next.count, state, second, l1, l2, decay);
    }

    boolean penalized() {
        return l1 != 0 || l2 != 0;
    }

    /** Whether its gradient is that of the loss, summed over the examples, and not a change that is given. */
    boolean learns() {
        return !(rule instanceof Rule.Given);
    }
}
