package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Penalty;
import dev.layerlab.engine.kernel.Sums;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * The end of a learning step: turns the gradient into a change of the parameters, in place. Works in pieces that depend
 * on the network alone and sums over them in order, so that any number of threads gives the same bits. Belongs to one
 * thread, which alone calls it.
 */
public final class Update {
    /** Parameters that one thread takes at a time; gradient, parameters and state of a piece fit into its cache. */
    private static final int PIECE = 8192;

    private final Stretch[] pieces;
    private final PieceUpdate change;
    private final MemorySegment parameters;
    private final double limit;
    private final double[] sums;
    private final boolean penalized;
    // Made once, so that a step leaves nothing behind for the collector.
    private final Task square = this::square;
    private final Task penalize = this::penalize;
    private final Task step = this::step;
    private float[] gradient = new float[0];

    /**
     * @param stretches of the parameters, none of them twice
     * @param parameters of the network, as floats
     * @param state what the rules keep, as floats
     * @param limit largest L2 norm of the mean gradient of all stretches that learn; 0 for none
     */
    public Update(List<Stretch> stretches, MemorySegment parameters, MemorySegment state, double limit) {
        this.pieces = stretches.stream()
                .flatMap(stretch -> stretch.pieces(PIECE).stream())
                .toArray(Stretch[]::new);
        this.change = new PieceUpdate(parameters, state);
        this.parameters = parameters;
        this.limit = limit;
        this.sums = new double[pieces.length];
        this.penalized = stretches.stream().anyMatch(Stretch::penalized);
    }

    /**
     * One step.
     *
     * @param gradient of the sum of all losses, in the order of the parameters; stays as it is
     * @param examples that the sum is over
     * @param rate the learning rate
     * @param steps that have been made before
     */
    public void apply(float[] gradient, int examples, double rate, int steps, Sharing sharing) {
        this.gradient = gradient;
        double scale = 1.0 / examples;
        if (limit > 0) {
            double norm = Math.sqrt(total(square, sharing)) * scale;
            scale *= norm > limit ? limit / norm : 1;
        }
        change.expect(gradient, (float) scale, rate, steps);
        sharing.share(pieces.length, step);
    }

    /** What l1 and l2 add to the mean loss; decay adds nothing. */
    public double penalty(Sharing sharing) {
        return penalized ? total(penalize, sharing) : 0;
    }

    private double total(Task task, Sharing sharing) {
        sharing.share(pieces.length, task);
        double total = 0;
        for (double sum : sums) {
            total += sum;
        }
        return total;
    }

    private void square(int index, int worker) {
        Stretch piece = pieces[index];
        sums[index] = piece.learns() ? Sums.ofSquares(gradient, piece.from(), piece.count()) : 0;
    }

    private void penalize(int index, int worker) {
        Stretch piece = pieces[index];
        sums[index] =
                piece.penalized() ? Penalty.sum(parameters, piece.from(), piece.count(), piece.l1(), piece.l2()) : 0;
    }

    private void step(int index, int worker) {
        change.apply(pieces[index]);
    }
}
