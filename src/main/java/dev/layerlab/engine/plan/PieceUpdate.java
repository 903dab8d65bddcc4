package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Descent;
import dev.layerlab.engine.kernel.ScaledDescent;
import java.lang.foreign.MemorySegment;

/** Changes pieces of the parameters by their rules; several threads may do so at the same time, each another piece. */
final class PieceUpdate {
    private final MemorySegment parameters;
    private final MemorySegment state;
    private float[] gradient = new float[0];
    private float scale;
    private double rate;
    private int steps;

    PieceUpdate(MemorySegment parameters, MemorySegment state) {
        this.parameters = parameters;
        this.state = state;
    }

    /** @param scale of the gradient where it is one */
    void expect(float[] gradient, float scale, double rate, int steps) {
        this.gradient = gradient;
        this.scale = scale;
        this.rate = rate;
        this.steps = steps;
    }

    void apply(Stretch piece) {
        switch (piece.rule()) {
            case Rule.Given() -> Descent.plain(gradient, parameters, piece.from(), piece.count(), 1, 0, 0, 0, 1);
            case Rule.Sgd() -> plain(piece);
            case Rule.Momentum(float share) -> velocity(piece, share, 1, 0, (float) rate);
            case Rule.Nesterov(float share) -> velocity(piece, share, (float) -rate, share, -1 - share);
            case Rule.RmsProp(float keep, float epsilon) -> squares(piece, keep, 1 - keep, epsilon);
            case Rule.AdaGrad(float epsilon) -> squares(piece, 1, 1, epsilon);
            case Rule.Adam adam -> moments(piece, adam);
        }
    }

    private void plain(Stretch piece) {
        Descent.plain(
                gradient, parameters, piece.from(), piece.count(), scale, piece.l1(), piece.l2(), decay(piece), (float)
                        rate);
    }

    private void velocity(Stretch piece, float keep, float push, float before, float after) {
        Descent.velocity(
                gradient,
                parameters,
                piece.from(),
                piece.count(),
                scale,
                piece.l1(),
                piece.l2(),
                decay(piece),
                state,
                piece.state(),
                keep,
                push,
                before,
                after);
    }

    private void squares(Stretch piece, float keep, float add, float epsilon) {
        ScaledDescent.squares(
                gradient,
                parameters,
                piece.from(),
                piece.count(),
                scale,
                piece.l1(),
                piece.l2(),
                decay(piece),
                state,
                piece.state(),
                keep,
                add,
                (float) rate,
                epsilon);
    }

    private void moments(Stretch piece, Rule.Adam adam) {
        ScaledDescent.moments(
                gradient,
                parameters,
                piece.from(),
                piece.count(),
                scale,
                piece.l1(),
                piece.l2(),
                decay(piece),
                state,
                piece.state(),
                piece.second(),
                adam.keepMean(),
                adam.keepSquares(),
                adam.corrected(rate, steps),
                adam.epsilon());
    }

    private float decay(Stretch piece) {
        return (float) (rate * piece.decay());
    }
}
