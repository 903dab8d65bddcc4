package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 4. */
final class Fours {
    static final List<Style.Share> STYLES = List.of(
            share(4, Fours::open), share(2, Fours::oneStroke), share(2, Fours::closed), share(1.5, Fours::curvedArm));

    private Fours() {}

    private static void open(Sketch s, Dice d) {
        double bar = d.between(0.42, 0.69);
        double stem = d.between(0.34, 0.64);
        double arm = d.between(0.02, 0.24);
        s.keepOpen(stem - arm).to(arm, d.around(0.05, 0.06)).to(d.around(0.05, 0.03), bar * 0.6);
        s.corner(d.around(0, 0.02), bar).to(stem + d.between(0.02, 0.25), d.around(bar, 0.04));
        stem(s, d, stem, d.between(-0.05, 0.35));
    }

    private static void oneStroke(Sketch s, Dice d) {
        double bar = d.between(0.42, 0.6);
        double stem = d.between(0.36, 0.52);
        double arm = d.between(-0.04, 0.1);
        s.keepOpen(stem - arm).to(arm, d.around(0.04, 0.06)).to(d.around(0.02, 0.03), bar * 0.65);
        s.to(d.between(0.06, 0.12), bar).to(stem * 0.75, d.around(bar - 0.03, 0.03));
        s.corner(stem + d.between(0, 0.1), d.between(-0.02, 0.22)).to(stem, 0.55);
        s.to(stem + d.around(-0.06, 0.06), 1);
    }

    private static void closed(Sketch s, Dice d) {
        double bar = d.between(0.52, 0.72);
        double stem = d.between(0.36, 0.5);
        s.to(stem + d.around(0, 0.02), d.around(0.01, 0.02)).corner(d.around(0, 0.03), bar);
        s.to(stem + d.between(0.07, 0.28), d.around(bar, 0.03));
        stem(s, d, stem, d.between(-0.02, 0.3));
    }

    private static void curvedArm(Sketch s, Dice d) {
        double bar = d.between(0.45, 0.62);
        double stem = d.between(0.36, 0.55);
        double arm = d.between(0.05, 0.2);
        s.keepOpen(stem - arm).to(arm, d.around(0.03, 0.05)).to(d.around(0.03, 0.03), bar * 0.55);
        s.to(d.between(0.03, 0.1), bar * 0.95).to(stem * 0.6, d.around(bar, 0.03));
        s.to(stem + d.between(0.05, 0.22), d.around(bar - 0.05, 0.05));
        stem(s, d, stem, d.between(-0.05, 0.25));
    }

    private static void stem(Sketch s, Dice d, double x, double top) {
        double lean = d.around(0.02, 0.05);
        s.lift().to(x + lean, top).to(x, 0.55).to(x - lean, d.around(1, 0.03));
    }
}
