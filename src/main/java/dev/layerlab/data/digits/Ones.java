package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 1. */
final class Ones {
    static final List<Style.Share> STYLES =
            List.of(share(7, Ones::bar), share(2, Ones::flag), share(2, Ones::flagAndFoot), share(0.2, Ones::foot));

    private Ones() {}

    private static void bar(Sketch s, Dice d) {
        double lean = d.around(0.06, 0.15);
        double bow = d.around(0, 0.035);
        s.to(lean, 0).to(lean / 2 + bow, 0.5).to(0, 1);
    }

    private static void flag(Sketch s, Dice d) {
        flag(s, d, d.between(0.08, 0.21));
    }

    private static void flag(Sketch s, Dice d, double reach) {
        double lean = d.around(0.05, 0.1);
        s.to(lean - reach, Math.min(0.42, reach * d.between(0.85, 2)));
        s.corner(lean, 0).to(lean / 2 + d.around(0, 0.02), 0.5).to(0, 1);
    }

    private static void flagAndFoot(Sketch s, Dice d) {
        flag(s, d, d.between(0.08, 0.27));
        base(s, d);
    }

    private static void foot(Sketch s, Dice d) {
        bar(s, d);
        base(s, d);
    }

    private static void base(Sketch s, Dice d) {
        double y = d.around(1, 0.02);
        s.lift().to(-d.between(0.1, 0.32), y).to(d.between(0.1, 0.32), d.around(y, 0.03));
    }
}
