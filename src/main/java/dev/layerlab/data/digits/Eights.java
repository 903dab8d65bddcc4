package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 8. */
final class Eights {
    static final List<Style.Share> STYLES = List.of(
            share(6, Eights::fromTopRight),
            share(2, Eights::fromTopLeft),
            share(1, Eights::fromMiddle),
            share(1.5, Eights::twoRings));

    private Eights() {}

    private static void fromTopRight(Sketch s, Dice d) {
        double top = d.between(0.16, 0.28);
        double low = d.between(0.16, 0.32);
        double waist = d.between(0.4, 0.52);
        s.to(top * d.between(0.5, 1.2), d.between(0.02, 0.16));
        s.to(d.around(0, 0.05), d.around(0, 0.02)).to(-top, waist * d.between(0.4, 0.55));
        s.to(d.around(0, 0.03), waist);
        s.to(low, d.around(waist + (1 - waist) * 0.5, 0.03)).to(0, d.around(0.99, 0.02));
        s.to(-low, d.around(waist + (1 - waist) * 0.55, 0.03)).to(d.around(0, 0.03), waist + 0.02);
        s.to(top * d.between(0.8, 1.2), d.between(0.12, 0.28)).to(top * d.between(0.4, 1.3), d.between(-0.02, 0.12));
    }

    private static void fromTopLeft(Sketch s, Dice d) {
        double top = d.between(0.16, 0.28);
        double low = d.between(0.16, 0.32);
        double waist = d.between(0.4, 0.52);
        s.to(-top * d.between(0.4, 1), d.between(0.02, 0.14))
                .to(-top, waist * 0.5)
                .to(0, waist);
        s.to(low, d.around(waist + (1 - waist) * 0.5, 0.03)).to(0, 0.99);
        s.to(-low, d.around(waist + (1 - waist) * 0.5, 0.03)).to(0, waist);
        s.to(top, waist * 0.5).to(0, 0).to(-top * d.between(0.5, 1), d.between(0.05, 0.15));
    }

    private static void fromMiddle(Sketch s, Dice d) {
        double top = d.between(0.16, 0.28);
        double low = d.between(0.16, 0.32);
        double waist = d.between(0.42, 0.52);
        s.to(d.around(0, 0.03), waist)
                .to(-top, waist * 0.5)
                .to(0, 0)
                .to(top, waist * 0.5)
                .to(0, waist);
        s.to(-low, waist + (1 - waist) * 0.5).to(0, 0.99).to(low, waist + (1 - waist) * 0.5);
        s.to(d.around(0.02, 0.05), waist + 0.02);
    }

    private static void twoRings(Sketch s, Dice d) {
        double waist = d.between(0.42, 0.52);
        double from = d.between(0, 360);
        s.arc(0, waist / 2, d.between(0.15, 0.28), waist / 2, from, -d.around(365, 10), 0, 1)
                .lift();
        double ry = (1 - waist) / 2;
        s.arc(d.around(0, 0.03), 1 - ry, d.between(0.18, 0.32), ry, -90 + d.around(0, 30), -d.around(365, 10), 0, 1);
    }
}
