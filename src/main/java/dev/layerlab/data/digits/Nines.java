package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 9. */
final class Nines {
    static final List<Style.Share> STYLES = List.of(
            share(5, Nines::straightTail),
            share(3, Nines::curvedTail),
            share(1, Nines::hookedTail),
            share(2, Nines::openLoop),
            share(1.5, Nines::pointedLoop));

    private Nines() {}

    private static void straightTail(Sketch s, Dice d) {
        double right = loop(s, d);
        s.to(right + d.around(-0.02, 0.03), 0.5).to(right + d.around(-0.08, 0.08), 1);
    }

    private static void curvedTail(Sketch s, Dice d) {
        double right = loop(s, d);
        s.to(right + d.around(0, 0.02), 0.45).to(right * 0.85, 0.75).to(right * d.between(0, 0.7), 1);
    }

    private static void hookedTail(Sketch s, Dice d) {
        double right = loop(s, d);
        s.to(right, 0.6).to(right * 0.85, 0.9).to(right * 0.5, 1).to(d.between(-0.05, 0.12), d.between(0.85, 0.95));
    }

    private static void openLoop(Sketch s, Dice d) {
        double right = d.between(0.32, 0.5);
        double low = d.between(0.34, 0.5);
        s.to(right * d.between(0.3, 0.75), d.between(0, 0.08)).to(0.04, low * 0.45);
        s.to(d.between(0.06, 0.14), low).to(right * 0.7, low * d.between(0.8, 1));
        s.corner(right + d.around(0.02, 0.02), d.between(0, 0.14)).to(right, 0.5);
        s.to(right + d.around(-0.06, 0.07), 1);
    }

    private static void pointedLoop(Sketch s, Dice d) {
        double right = d.between(0.32, 0.5);
        double low = d.between(0.32, 0.5);
        s.to(right, d.around(0.06, 0.03)).to(right * 0.6, d.around(0.02, 0.02)).corner(d.around(0.02, 0.03), low);
        s.to(right * 0.6, d.around(low - 0.04, 0.03)).corner(right + 0.02, d.between(0.02, 0.16));
        s.to(right, 0.5).to(right + d.around(-0.08, 0.08), 1);
    }

    /** The loop, back up to its right side; answers how far right that is. */
    private static double loop(Sketch s, Dice d) {
        double right = d.between(0.3, 0.52);
        double low = d.between(0.32, 0.56);
        s.to(right * d.between(0.75, 1), d.between(0.05, 0.16)).to(right * 0.5, d.around(0, 0.02));
        s.to(d.around(0.02, 0.02), low * 0.5).to(right * 0.4, low).to(right * 0.88, low * 0.6);
        s.corner(right + d.around(0.01, 0.02), d.between(0, 0.18));
        return right;
    }
}
