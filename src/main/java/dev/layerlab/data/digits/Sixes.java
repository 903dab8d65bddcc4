package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 6. */
final class Sixes {
    static final List<Style.Share> STYLES = List.of(
            share(5, Sixes::curved), share(2.5, Sixes::straight), share(2.5, Sixes::cup), share(1.2, Sixes::curled));

    private Sixes() {}

    private static void curved(Sketch s, Dice d) {
        s.to(d.between(0.2, 0.75), d.around(0, 0.03)).to(d.between(0.1, 0.28), d.between(0.18, 0.32));
        bowl(s, d);
    }

    /** The stem begins far to the right and bends over the bowl. */
    private static void curled(Sketch s, Dice d) {
        s.to(d.between(0.45, 0.8), d.between(0.03, 0.17))
                .to(d.between(0.3, 0.45), 0)
                .to(0.06, d.between(0.25, 0.4));
        bowl(s, d);
    }

    private static void straight(Sketch s, Dice d) {
        double lean = d.between(0, 0.45);
        s.to(0.02 + lean, 0).to(0.02 + lean * 0.5, 0.3);
        bowl(s, d);
    }

    /** A stem that runs straight down into a U whose right arm barely curls in. */
    private static void cup(Sketch s, Dice d) {
        double right = d.between(0.3, 0.75);
        double rim = d.between(0.42, 0.7);
        s.to(d.between(0, 0.25), 0).to(0.03, 0.4).to(d.around(0.02, 0.02), 0.75);
        s.to(right * d.between(0.35, 0.5), d.around(0.98, 0.02)).to(right, d.between(0.72, 0.86));
        s.to(right - d.between(0.04, 0.14), rim);
        if (d.chance(0.93)) {
            s.to(right * d.between(0.2, 0.6), d.between(rim + 0.03, 0.9));
        }
    }

    private static void bowl(Sketch s, Dice d) {
        double ry = d.between(0.15, 0.34);
        double rx = d.between(0.15, 0.42);
        s.keepOpen(2 * Math.min(rx, ry) + 0.05);
        double from = d.between(170, 205);
        double sweep = d.chance(0.15) ? d.between(270, 325) : d.between(320, 440);
        s.arc(rx, 1 - ry, rx, ry, from, -sweep, d.around(0, 0.05), d.between(0.7, 1.1));
    }
}
