package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 2. */
final class Twos {
    static final List<Style.Share> STYLES = List.of(
            share(4, Twos::sharp),
            share(2.5, Twos::round),
            share(6, Twos::looped),
            share(2.5, Twos::hanging),
            share(1, Twos::zigzag));

    private Twos() {}

    private static void sharp(Sketch s, Dice d) {
        neck(s, d);
        double low = d.around(0.97, 0.03);
        s.corner(d.around(0.02, 0.04), low);
        base(s, d, low);
    }

    private static void round(Sketch s, Dice d) {
        neck(s, d);
        s.to(d.around(0.08, 0.03), 0.84).to(d.around(0.08, 0.03), 0.97).to(0.22, d.around(0.96, 0.03));
        s.to(d.between(0.4, 1), d.around(0.97, 0.06));
    }

    /** The pen turns over at the bottom left, crosses its own way and leaves to the right. */
    private static void looped(Sketch s, Dice d) {
        double right = neck(s, d);
        double rx = d.between(0.06, 0.25);
        double ry = d.between(0.05, 0.22);
        double x = d.around(0.1, 0.06);
        s.arc(x, 0.97 - ry, rx, ry, d.between(10, 60), d.between(230, 290), d.around(0, 0.04), 1);
        double end = right + d.between(-0.1, 0.55);
        s.to(end * 0.55, 0.96 - ry * d.between(0.1, 1.5)).to(end, d.between(0.72, 1.08));
    }

    /** The loop is large and lies high, so that the end hangs below it. */
    private static void hanging(Sketch s, Dice d) {
        double right = neck(s, d);
        double rx = d.between(0.12, 0.4);
        double ry = d.between(0.1, 0.28);
        double low = d.between(0.8, 0.98);
        s.arc(d.around(0.12, 0.06), low - ry, rx, ry, d.between(10, 50), d.between(240, 300), 0, 1);
        s.to(right * 0.7, low - ry * d.between(0.3, 1)).to(right * d.between(0.9, 1.35), d.between(0.95, 1.12));
    }

    private static void zigzag(Sketch s, Dice d) {
        s.to(0.02, d.around(0.08, 0.05)).to(0.3, d.around(0.01, 0.03)).corner(0.55, d.around(0.06, 0.05));
        s.to(0.33, 0.5).corner(0.02, 0.96);
        base(s, d, 0.97);
    }

    /** From the start on the left over the top and down again; answers how far right that went. */
    private static double neck(Sketch s, Dice d) {
        double rx = d.between(0.13, 0.4);
        double ry = d.between(0.14, 0.33);
        double from = d.chance(0.1) ? d.between(-225, -200) : d.between(-205, -115);
        s.keepOpen(1.5 * ry);
        if (d.chance(0.12)) {
            s.to(0.5 * rx, ry * 1.1);
        }
        s.arc(d.around(rx, 0.04), ry, rx, ry, from, d.between(0, 50) - from, d.around(0, 0.05), 1);
        if (d.chance(0.4)) {
            s.to(rx * d.between(1, 1.5), d.around(0.6, 0.04));
        }
        return 2 * rx;
    }

    private static void base(Sketch s, Dice d, double y) {
        double end = d.between(0.35, 1.2);
        s.to(end * 0.5, d.around(y - 0.02, 0.03)).to(end, d.around(y, 0.05));
    }
}
