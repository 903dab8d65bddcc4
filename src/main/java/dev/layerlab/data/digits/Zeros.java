package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 0. */
final class Zeros {
    static final List<Style.Share> STYLES = List.of(
            share(6, Zeros::closed),
            share(2, Zeros::open),
            share(2, Zeros::overlapping),
            share(1, Zeros::clockwise),
            share(0.15, Zeros::slashed));

    private Zeros() {}

    private static void closed(Sketch s, Dice d) {
        ring(s, d, -90 + d.around(0, 35), -d.around(362, 10), d.around(1, 0.04));
    }

    private static void open(Sketch s, Dice d) {
        ring(s, d, -80 + d.around(0, 35), -d.between(300, 350), d.around(1, 0.08));
    }

    private static void overlapping(Sketch s, Dice d) {
        ring(s, d, -90 + d.around(0, 40), -d.between(365, 440), d.between(0.75, 1.12));
    }

    private static void clockwise(Sketch s, Dice d) {
        ring(s, d, -100 + d.around(0, 60), d.between(335, 395), d.around(1, 0.08));
    }

    private static void slashed(Sketch s, Dice d) {
        closed(s, d);
        s.lift().to(0.3, 0.1).to(-0.3, 0.9);
    }

    private static void ring(Sketch s, Dice d, double from, double sweep, double growth) {
        s.arc(0, 0.5, d.between(0.17, 0.46), 0.5, from, sweep, d.around(0.02, 0.05), growth);
    }
}
