package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 3. */
final class Threes {
    static final List<Style.Share> STYLES = List.of(
            share(5, Threes::cusped), share(2, Threes::shallow), share(2, Threes::looped), share(2, Threes::flatTop));

    private Threes() {}

    private static void cusped(Sketch s, Dice d) {
        double waist = d.between(0.38, 0.54);
        upper(s, d, waist);
        s.corner(d.between(0.08, 0.36), d.around(waist, 0.02));
        lower(s, d, waist);
    }

    private static void shallow(Sketch s, Dice d) {
        double waist = d.between(0.38, 0.54);
        upper(s, d, waist);
        s.to(d.between(0.26, 0.4), waist);
        lower(s, d, waist);
    }

    private static void looped(Sketch s, Dice d) {
        double waist = d.between(0.4, 0.54);
        double reach = d.between(0.04, 0.22);
        upper(s, d, waist - 0.03);
        s.to(0.32 - reach, waist + 0.04).to(0.27 - reach, waist - 0.02).to(0.33, waist);
        lower(s, d, waist);
    }

    private static void flatTop(Sketch s, Dice d) {
        double waist = d.between(0.34, 0.5);
        s.to(0.04, d.around(0.03, 0.03)).to(0.28, d.around(0.02, 0.02)).corner(d.between(0.42, 0.6), 0.02);
        s.corner(d.between(0.12, 0.34), waist);
        lower(s, d, waist - 0.02);
    }

    private static void upper(Sketch s, Dice d, double waist) {
        s.keepOpen(0.8 * waist);
        double rx = d.between(0.12, 0.38);
        double ry = waist / 2;
        double from = d.between(-200, -112);
        s.arc(d.around(0.25, 0.08), ry, rx, ry, from, d.between(40, 80) - from, d.around(0, 0.05), 1);
    }

    private static void lower(Sketch s, Dice d, double waist) {
        double rx = d.between(0.17, 0.42);
        double ry = (1 - waist) / 2;
        double to = d.between(78, 190);
        s.arc(d.between(0.2, 0.32), 1 - ry, rx, ry, -60, 60 + to, d.around(0, 0.05), d.around(1, 0.05));
        if (to < 150 && d.chance(0.6)) {
            s.to(d.around(0, 0.06), d.between(0.85, 1.05));
        }
    }
}
