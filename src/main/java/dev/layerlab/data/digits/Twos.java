package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 2. */
final class Twos {
    static final List<Style.Share> STYLES =
            List.of(share(4, Twos::sharp), share(2.5, Twos::round), share(4.5, Twos::looped), share(1, Twos::zigzag));

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
        s.to(d.between(0.45, 0.75), d.around(0.97, 0.06));
    }

    private static void looped(Sketch s, Dice d) {
        neck(s, d);
        double wide = d.between(0.08, 0.4);
        double high = wide * d.between(0.4, 0.9);
        double x = d.around(0.06, 0.06);
        s.to(x + 0.06, 0.97).to(x - wide * 0.45, 0.97 - high * 0.3);
        s.to(x - wide * 0.1, 0.97 - high).to(x + wide * 0.6, 0.97 - high * 0.35);
        s.to(d.between(0.4, 0.55), d.around(0.98, 0.04)).to(d.between(0.6, 0.85), d.around(0.9, 0.07));
    }

    private static void zigzag(Sketch s, Dice d) {
        s.to(0.02, d.around(0.08, 0.05)).to(0.3, d.around(0.01, 0.03)).corner(0.55, d.around(0.06, 0.05));
        s.to(0.33, 0.5).corner(0.02, 0.96);
        base(s, d, 0.97);
    }

    /** From the start on the left over the top down to where the base begins. */
    private static void neck(Sketch s, Dice d) {
        double right = d.between(0.4, 0.58);
        double hook = d.between(0.05, 0.36);
        if (d.chance(0.15)) {
            s.to(0.14, hook + 0.06).to(0.07, hook);
        } else {
            s.to(0.04, hook);
        }
        if (hook > 0.15) {
            s.to(0.1, 0.08);
        }
        s.to(right * 0.55, 0).to(right, d.between(0.16, 0.3));
        s.to(right * d.between(0.65, 0.85), d.between(0.48, 0.6));
    }

    private static void base(Sketch s, Dice d, double y) {
        double end = d.between(0.45, 0.8);
        s.to(end * 0.5, d.around(y - 0.02, 0.03)).to(end, d.around(y, 0.05));
    }
}
