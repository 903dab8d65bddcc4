package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 0. */
final class Zeros {
    static final List<Style.Share> STYLES = List.of(
            share(6, Zeros::closed),
            share(2, Zeros::open),
            share(4, Zeros::overlapping),
            share(1, Zeros::clockwise),
            share(1.5, Zeros::tailed),
            share(0.25, Zeros::slashed));

    private Zeros() {}

    private static void closed(Sketch s, Dice d) {
        ring(s, d, -90 + d.around(0, 45), -d.around(362, 12), d.around(1, 0.08));
    }

    private static void open(Sketch s, Dice d) {
        ring(s, d, -80 + d.around(0, 35), -d.between(300, 350), d.around(1, 0.08));
    }

    private static void overlapping(Sketch s, Dice d) {
        ring(s, d, -90 + d.around(0, 40), -d.between(365, 440), d.between(0.72, 1.25));
    }

    private static void clockwise(Sketch s, Dice d) {
        ring(s, d, -100 + d.around(0, 60), d.between(335, 395), d.around(1, 0.08));
    }

    /** The pen lands outside and runs into the ring. */
    private static void tailed(Sketch s, Dice d) {
        s.to(d.between(-0.3, 0.35), d.around(-0.08, 0.05));
        ring(s, d, -90 + d.around(0, 25), -d.around(362, 15), d.around(1, 0.06));
    }

    private static void slashed(Sketch s, Dice d) {
        closed(s, d);
        double reach = d.between(0.22, 0.45);
        s.lift().to(reach, d.between(0, 0.15)).to(-reach, d.between(0.85, 1));
    }

    private static void ring(Sketch s, Dice d, double from, double sweep, double growth) {
        double rx = d.between(0.19, 0.52);
        s.keepOpen(2 * rx).arc(0, 0.5, rx, 0.5, from, sweep, d.around(0.01, 0.07), growth);
    }
}
