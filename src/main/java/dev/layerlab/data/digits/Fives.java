package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 5. */
final class Fives {
    static final List<Style.Share> STYLES = List.of(
            share(4, Fives::separateBar),
            share(4, Fives::oneStroke),
            share(2.5, Fives::snake),
            share(0.5, Fives::barless));

    private Fives() {}

    private static void separateBar(Sketch s, Dice d) {
        double left = d.around(0.1, 0.05);
        double top = d.around(0.04, 0.03);
        s.to(left, top);
        body(s, d, left);
        double from = left + d.between(-0.06, 0.12);
        s.lift().to(from, top + d.around(-0.01, 0.04)).to(from + d.between(0.12, 1), d.around(0, 0.07));
    }

    private static void oneStroke(Sketch s, Dice d) {
        double left = d.around(0.1, 0.05);
        s.to(left + d.between(0.2, 1), d.around(0, 0.06)).corner(left, d.around(0.03, 0.03));
        body(s, d, left);
    }

    private static void snake(Sketch s, Dice d) {
        double left = d.around(0.1, 0.04);
        s.to(left + d.between(0.25, 0.6), d.between(-0.06, 0.14)).to(left + 0.14, d.around(0.03, 0.03));
        s.to(left, d.between(0.15, 0.25)).to(left + 0.08, d.between(0.36, 0.45));
        s.to(d.between(0.38, 0.55), d.between(0.6, 0.72));
        s.to(d.between(0.2, 0.35), 0.97).to(d.between(-0.1, 0.05), d.between(0.85, 1));
    }

    private static void barless(Sketch s, Dice d) {
        double left = d.around(0.12, 0.05);
        s.to(left + d.between(0.06, 0.2), 0);
        body(s, d, left);
    }

    /** The upright and the bowl. */
    private static void body(Sketch s, Dice d, double left) {
        double shoulder = d.between(0.3, 0.58);
        double rx = d.between(0.14, 0.42);
        s.keepOpen(1 - shoulder);
        double high = 1 - shoulder + d.between(0, 0.1);
        double from = d.between(-150, -90);
        s.corner(left + d.around(-0.04, 0.03), shoulder);
        double to = d.between(95, 182);
        double x = left + d.between(0.05, 0.2);
        s.arc(x, 1 - high / 2, rx, high / 2, from, to - from, d.around(0, 0.05), d.around(1, 0.06));
        if (to < 150 && d.chance(0.6)) {
            s.to(x - rx - d.between(0, 0.15), d.between(0.85, 1.05));
        }
    }
}
