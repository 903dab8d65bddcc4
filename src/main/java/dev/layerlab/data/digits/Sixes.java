package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 6. */
final class Sixes {
    static final List<Style.Share> STYLES =
            List.of(share(5, Sixes::curved), share(2.5, Sixes::straight), share(2.5, Sixes::cup));

    private Sixes() {}

    private static void curved(Sketch s, Dice d) {
        s.to(d.between(0.28, 0.6), d.around(0, 0.03)).to(d.between(0.14, 0.26), d.between(0.2, 0.3));
        bowl(s, d);
    }

    private static void straight(Sketch s, Dice d) {
        double lean = d.between(0.05, 0.4);
        s.to(0.02 + lean, 0).to(0.02 + lean * 0.55, 0.3);
        bowl(s, d);
    }

    /** A stem that runs straight down into a U whose right arm barely curls in. */
    private static void cup(Sketch s, Dice d) {
        double right = d.between(0.3, 0.5);
        double rim = d.between(0.5, 0.68);
        s.to(d.between(0, 0.25), 0).to(0.03, 0.4).to(d.around(0.02, 0.02), 0.75);
        s.to(d.around(0.18, 0.03), d.around(0.98, 0.02)).to(right, d.between(0.76, 0.86));
        s.to(right - d.between(0.06, 0.14), rim);
        s.to(d.between(0.08, 0.2), d.between(rim + 0.05, 0.85));
    }

    private static void bowl(Sketch s, Dice d) {
        double rim = d.between(0.42, 0.64);
        double right = d.between(0.3, 0.56);
        double mid = (rim + 1) / 2;
        s.to(d.around(0.02, 0.02), d.around(0.62, 0.05));
        s.to(d.around(0.06, 0.02), 0.86).to(right * 0.5, d.around(0.99, 0.02));
        s.to(right, d.around(mid + 0.02, 0.03)).to(right * 0.6, rim);
        double reach = d.between(0, 1);
        s.to(d.between(0.1, 0.16), d.around(mid - 0.04, 0.03));
        if (reach > 0.4) {
            s.to(d.around(0.04, 0.03), d.around(mid + 0.1, 0.04));
        }
    }
}
