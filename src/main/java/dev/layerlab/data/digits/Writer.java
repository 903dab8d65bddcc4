package dev.layerlab.data.digits;

import dev.layerlab.data.pictures.DigitNormalizer;
import java.util.List;

/** Writes one digit: picks a style, bends it by a hand, inks it with a pen and brings it into MNIST's form. */
final class Writer {
    /** How much of a gap the ink may take. */
    private static final double OPEN = 0.85;

    private final DigitNormalizer normalizer;

    Writer(DigitNormalizer normalizer) {
        this.normalizer = normalizer;
    }

    byte[] write(int digit, Dice dice) {
        Style style = StyleBook.pick(digit, dice);
        // Most people write tidily; few are wild, but then in everything.
        Dice habit = dice.within(dice.chance(0.3) ? 1 : dice.between(0.45, 0.9));
        Sketch sketch = new Sketch(habit, dice.between(0.004, 0.028));
        style.write(sketch, habit);
        List<Trace> traces = sketch.traces();
        Hand hand = new Hand(dice);
        hand.bend(traces, dice);
        Canvas canvas = ink(traces, new Pen(dice), OPEN * sketch.opening() * Math.min(1, hand.width()), dice);
        return normalizer.normalize(canvas.bytes(dice.chance(0.5) ? 1 : 20), canvas.width(), canvas.height());
    }

    private static Canvas ink(List<Trace> traces, Pen pen, double gap, Dice dice) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Trace trace : traces) {
            for (int i = 0; i < trace.size; i++) {
                left = Math.min(left, trace.x[i]);
                right = Math.max(right, trace.x[i]);
                top = Math.min(top, trace.y[i]);
                bottom = Math.max(bottom, trace.y[i]);
            }
        }
        double size = dice.between(26, 50);
        double longest = Math.max(right - left, bottom - top);
        double length = traces.stream().mapToDouble(Trace::length).sum();
        pen.thinFor(
                length / longest,
                (right - left) / longest,
                (bottom - top) / longest,
                dice.between(0.5, 0.69) * Math.min(1, 2.9 * longest / length));
        pen.thinFor(gap / longest);
        double scale = size / longest;
        double margin = pen.radius() * size * 1.6 + 2;
        Canvas canvas = new Canvas(
                (int) ((right - left) * scale + 2 * margin) + 1, (int) ((bottom - top) * scale + 2 * margin) + 1);
        for (Trace trace : traces) {
            for (int i = 0; i < trace.size; i++) {
                trace.x[i] = (trace.x[i] - left) * scale + margin;
                trace.y[i] = (trace.y[i] - top) * scale + margin;
            }
            pen.draw(trace, size, canvas, dice);
        }
        return canvas;
    }
}
