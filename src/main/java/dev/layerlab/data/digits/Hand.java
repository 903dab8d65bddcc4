package dev.layerlab.data.digits;

import java.util.List;

/** How one writer bends what the style says: slant, rotation, proportions, elastic bending and a trembling line. */
final class Hand {
    private final double slant;
    private final double cos;
    private final double sin;
    private final double width;
    private final double spread;
    private final double waist;
    private final Wave[] bends = new Wave[4];
    private final double tremble;
    private final boolean steady;

    Hand(Dice dice) {
        slant = dice.chance(0.85) ? dice.around(0.15, 0.2) : dice.between(-0.3, 0.7);
        double rotation = dice.around(0.01, 0.11);
        cos = StrictMath.cos(rotation);
        sin = StrictMath.sin(rotation);
        width = dice.chance(0.75) ? dice.around(1.13, 0.17) : dice.between(0.7, 1.8);
        spread = dice.around(0, 0.14);
        waist = dice.around(0, 0.12);
        double strength = dice.between(0, 0.052);
        for (int i = 0; i < bends.length; i++) {
            bends[i] = Wave.draw(dice, strength);
        }
        steady = dice.chance(0.6);
        tremble = steady ? 0 : dice.between(0.002, 0.014);
    }

    /** How wide this writer makes what the style says. */
    double width() {
        return width;
    }

    void bend(List<Trace> traces, Dice dice) {
        for (Trace trace : traces) {
            for (int i = 0; i < trace.size; i++) {
                bend(trace, i);
            }
            if (!steady) {
                tremble(trace, dice);
            }
        }
    }

    private void bend(Trace trace, int i) {
        double down = trace.y[i] - 0.5;
        double x = trace.x[i] * width * (1 + spread * down) - slant * down;
        double y = down + waist * (0.25 - down * down);
        double bentX = x + bends[0].at(x, y) + bends[1].at(x, y);
        double bentY = y + bends[2].at(x, y) + bends[3].at(x, y);
        trace.x[i] = cos * bentX - sin * bentY;
        trace.y[i] = sin * bentX + cos * bentY;
    }

    private void tremble(Trace trace, Dice dice) {
        double offX = 0;
        double offY = 0;
        for (int i = 0; i < trace.size; i++) {
            offX = 0.6 * offX + dice.around(0, tremble);
            offY = 0.6 * offY + dice.around(0, tremble);
            trace.x[i] += offX;
            trace.y[i] += offY;
        }
    }

    /** A slow wave over the paper. */
    private record Wave(double amplitude, double alongX, double alongY, double phase) {
        static Wave draw(Dice dice, double strength) {
            return new Wave(dice.around(0, strength), dice.around(0, 4), dice.around(0, 4), dice.between(0, 6.28));
        }

        double at(double x, double y) {
            return amplitude * StrictMath.sin(alongX * x + alongY * y + phase);
        }
    }
}
