package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 7. */
final class Sevens {
    static final List<Style.Share> STYLES = List.of(
            share(5, Sevens::plain),
            share(2, Sevens::rounded),
            share(3, Sevens::hooked),
            share(0.6, Sevens::sagging),
            share(2.5, Sevens::crossed),
            share(1.5, Sevens::hookedAndCrossed));

    private Sevens() {}

    private static void plain(Sketch s, Dice d) {
        s.to(d.around(0, 0.03), d.around(0.04, 0.04));
        roof(s, d);
    }

    private static void rounded(Sketch s, Dice d) {
        double right = d.between(0.46, 0.8);
        s.keepOpen(0.8 * right);
        s.to(0, d.between(0.04, 0.2)).to(right * 0.5, d.around(0.02, 0.03)).to(right, d.between(0.08, 0.2));
        s.to(right * d.between(0.6, 0.85), 0.5).to(right * d.between(0.2, 0.6), 1);
    }

    private static void hooked(Sketch s, Dice d) {
        s.to(d.around(0, 0.02), d.between(0.1, 0.38)).corner(d.around(0.03, 0.03), d.around(0.03, 0.03));
        roof(s, d);
    }

    /** The roof hangs through before it rises to the corner. */
    private static void sagging(Sketch s, Dice d) {
        double right = d.between(0.46, 0.85);
        s.to(0, d.between(-0.02, 0.14)).to(right * 0.25, d.between(0.12, 0.23)).to(right * 0.6, d.between(0.1, 0.2));
        s.keepOpen(0.8 * right).corner(right, d.around(0.02, 0.04));
        double foot = right * d.between(0.1, 0.9);
        s.to((right + foot) / 2, 0.5).to(foot, 1);
    }

    private static void crossed(Sketch s, Dice d) {
        plain(s, d);
        bar(s, d);
    }

    private static void hookedAndCrossed(Sketch s, Dice d) {
        s.to(d.around(0, 0.02), d.between(0.08, 0.28)).corner(d.around(0.03, 0.03), d.around(0.03, 0.03));
        roof(s, d);
        s.keepOpen(0.25);
        bar(s, d);
    }

    /** The rest after the start on the left. */
    private static void roof(Sketch s, Dice d) {
        double right = d.between(0.48, 0.95);
        s.keepOpen(0.8 * right);
        double foot = right * d.between(0, 0.95);
        double bow = d.around(-0.03, 0.05);
        s.to(right * 0.5, d.around(0.03, 0.03)).corner(right, d.around(0.03, 0.06));
        s.to((right + foot) / 2 + bow, 0.5).to(foot, 1);
    }

    private static void bar(Sketch s, Dice d) {
        double y = d.between(0.46, 0.64);
        double x = d.between(0.28, 0.48);
        double half = d.between(0.1, 0.3);
        s.lift().to(x - half, d.around(y, 0.03)).to(x + half, d.around(y - 0.02, 0.04));
    }
}
