package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 8. */
final class Eights {
    static final List<Style.Share> STYLES = List.of(
            share(4, Eights::fromTop),
            share(1, Eights::mirrored),
            share(5, Eights::crossed),
            share(1, Eights::fromMiddle),
            share(1.5, Eights::twoRings));

    private Eights() {}

    private static void fromTop(Sketch s, Dice d) {
        snake(s, d, 1);
    }

    private static void mirrored(Sketch s, Dice d) {
        snake(s, d, -1);
    }

    /** An S from the top and back up to where it began, or nearly. */
    private static void snake(Sketch s, Dice d, int side) {
        double waist = d.between(0.34, 0.6);
        double top = side * d.between(0.11, 0.33);
        double low = side * d.between(0.09, 0.36);
        double shift = d.around(0, 0.05);
        s.keepOpen(Math.abs(2 * top) + 0.08).keepOpen(Math.abs(2 * low) + 0.08);
        double ry = waist / 2;
        double square = d.around(0, 0.05);
        double from = d.between(-100, 10);
        if (d.chance(0.3)) {
            s.to(side * d.between(0.2, 0.5), d.between(-0.05, 0.15));
        }
        s.arc(shift, ry, top, ry, from, -from - 225, square, 1);
        s.arc(d.around(0, 0.05), (1 + waist) / 2, low, (1 - waist) / 2, -45, 270, square, 1);
        s.arc(shift, ry, top, ry, 35, -35 - d.between(-20, 90), square, 1);
        if (d.chance(0.35)) {
            s.to(side * d.between(0.2, 0.6), d.between(-0.15, 0.1));
        }
    }

    /** As from the top, but with pointed loops that cross in an X. */
    private static void crossed(Sketch s, Dice d) {
        double top = d.between(0.12, 0.32);
        double low = d.between(0.09, 0.34);
        double waist = d.between(0.33, 0.64);
        double lean = d.around(0, 0.06);
        s.to(d.between(0.06, 0.45), d.between(-0.04, 0.24));
        s.to(d.around(0, 0.05), d.around(0, 0.02)).to(-top, waist * d.between(0.4, 0.55));
        s.to(d.around(0, 0.03), waist);
        s.to(lean + low, d.around((1 + waist) / 2, 0.03)).to(lean, d.around(0.99, 0.02));
        s.to(lean - low, d.around((1 + waist) / 2, 0.03)).to(d.around(0, 0.03), waist + 0.02);
        s.to(top * d.between(0.8, 1.2), d.between(0.12, 0.28));
        if (d.chance(0.45)) {
            s.to(d.between(0.2, 0.65), d.between(-0.18, 0.15));
        } else {
            s.to(top * d.between(0.3, 1.3), d.between(-0.02, 0.12));
        }
    }

    private static void fromMiddle(Sketch s, Dice d) {
        double waist = d.between(0.34, 0.6);
        double top = d.between(0.1, 0.33);
        double low = d.between(0.1, 0.36);
        s.to(0, waist)
                .arc(0, waist / 2, top, waist / 2, 140, 260, d.around(0, 0.05), 1)
                .to(0, waist);
        s.arc(0, (1 + waist) / 2, low, (1 - waist) / 2, -130, -250, d.around(0, 0.05), 1);
        s.to(d.around(0.02, 0.05), waist + 0.02);
    }

    private static void twoRings(Sketch s, Dice d) {
        double waist = d.between(0.34, 0.6);
        double ry = (1 - waist) / 2;
        double from = d.between(0, 360);
        s.arc(0, waist / 2, d.between(0.13, 0.3), waist / 2, from, -d.around(365, 12), 0, 1)
                .lift();
        double x = d.around(0, 0.04);
        s.arc(x, 1 - ry, d.between(0.15, 0.34), ry, -90 + d.around(0, 30), -d.around(365, 12), 0, 1);
    }
}
