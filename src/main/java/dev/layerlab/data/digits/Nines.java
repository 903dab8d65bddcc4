package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 9. */
final class Nines {
    static final List<Style.Share> STYLES = List.of(
            share(6, Nines::straightTail),
            share(3, Nines::curvedTail),
            share(1.6, Nines::hookedTail),
            share(3, Nines::oneTurn),
            share(2, Nines::openLoop),
            share(1.5, Nines::openTop));

    private Nines() {}

    private static void straightTail(Sketch s, Dice d) {
        double right = loop(s, d);
        s.to(right + d.around(-0.02, 0.03), 0.6).to(right + d.around(-0.08, 0.1), 1);
    }

    private static void curvedTail(Sketch s, Dice d) {
        double right = loop(s, d);
        s.to(right + d.around(0, 0.02), 0.5).to(right * 0.85, 0.75).to(right * d.between(0, 0.7), 1);
    }

    private static void hookedTail(Sketch s, Dice d) {
        double right = loop(s, d);
        s.to(right, 0.6).to(right * 0.85, 0.9).to(right * 0.5, 1).to(d.between(-0.06, 0.12), d.between(0.85, 1));
    }

    /** Clockwise: the loop begins where it will meet the tail, and runs over the top straight into the tail. */
    private static void oneTurn(Sketch s, Dice d) {
        double rx = d.between(0.15, 0.34);
        double ry = d.between(0.14, 0.32);
        s.keepOpen(2 * Math.min(rx, ry) + 0.05);
        double from = d.between(0, 110);
        s.arc(rx, ry, rx, ry, from, d.between(355, 385) - from, d.around(0, 0.05), d.around(1, 0.05));
        s.to(2 * rx + d.around(0, 0.04), 0.7).to(2 * rx + d.around(-0.08, 0.12), 1);
    }

    private static void openLoop(Sketch s, Dice d) {
        double right = d.between(0.32, 0.66);
        double low = d.between(0.3, 0.58);
        s.keepOpen(low);
        s.to(right * d.between(0.6, 1), d.between(-0.02, 0.08))
                .to(right * 0.4, 0)
                .to(0.04, low * 0.45);
        s.to(d.between(0.06, 0.14), low).to(right * 0.7, low * d.between(0.8, 1));
        s.corner(right + d.around(0.02, 0.02), d.between(0, 0.14)).to(right, 0.5);
        s.to(right + d.around(-0.06, 0.07), 1);
    }

    /** The pen begins far to the right, and the loop meets the tail below that beginning. */
    private static void openTop(Sketch s, Dice d) {
        double right = d.between(0.3, 0.6);
        double low = d.between(0.32, 0.56);
        s.keepOpen(low).to(right * d.between(0.85, 1.25), d.between(-0.02, 0.1));
        s.to(right * 0.45, 0).to(0.03, low * 0.5).to(d.between(0.08, 0.16), low).to(right * 0.75, low * 0.92);
        s.corner(right + d.around(0, 0.02), low * d.between(0.35, 0.85)).to(right + d.around(-0.02, 0.03), 0.65);
        s.to(right + d.around(-0.06, 0.1), 1);
    }

    /** Counter-clockwise from the upper right back up to the right side; answers how far right that is. */
    private static double loop(Sketch s, Dice d) {
        double rx = d.between(0.15, 0.36);
        double ry = d.between(0.13, 0.34);
        s.keepOpen(2 * Math.min(rx, ry) + 0.05);
        double from = d.between(-100, 0);
        if (d.chance(0.25)) {
            s.to(2 * rx * d.between(0.9, 1.3), d.between(-0.04, 0.12));
            from = d.between(-110, -70);
        }
        s.arc(rx, ry, rx, ry, from, d.between(0, 60) - 360 - from, d.around(0, 0.05), d.around(1, 0.06));
        s.corner(2 * rx + d.around(0, 0.03), ry * d.between(-0.15, 1.15));
        return 2 * rx;
    }
}
