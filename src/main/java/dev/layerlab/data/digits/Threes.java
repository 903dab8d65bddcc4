package dev.layerlab.data.digits;

import static dev.layerlab.data.digits.Style.share;

import java.util.List;

/** Ways to write 3. */
final class Threes {
    static final List<Style.Share> STYLES = List.of(
            share(5, Threes::cusped), share(2, Threes::shallow), share(2, Threes::looped), share(1.2, Threes::flatTop));

    private Threes() {}

    private static void cusped(Sketch s, Dice d) {
        double waist = d.between(0.4, 0.52);
        upper(s, d, waist);
        s.corner(d.between(0.12, 0.34), waist);
        lower(s, d, waist);
    }

    private static void shallow(Sketch s, Dice d) {
        double waist = d.between(0.4, 0.52);
        upper(s, d, waist);
        s.to(d.between(0.28, 0.4), waist);
        lower(s, d, waist);
    }

    private static void looped(Sketch s, Dice d) {
        double waist = d.between(0.42, 0.52);
        double reach = d.between(0.05, 0.2);
        upper(s, d, waist - 0.03);
        s.to(0.32 - reach, waist + 0.04).to(0.27 - reach, waist - 0.02).to(0.33, waist);
        lower(s, d, waist);
    }

    private static void flatTop(Sketch s, Dice d) {
        double waist = d.between(0.36, 0.48);
        s.to(0.04, d.around(0.03, 0.03)).to(0.28, d.around(0.02, 0.02)).corner(d.between(0.42, 0.56), 0.02);
        s.corner(d.between(0.15, 0.3), waist);
        lower(s, d, waist - 0.02);
    }

    private static void upper(Sketch s, Dice d, double waist) {
        double right = d.between(0.38, 0.55);
        s.to(d.between(0, 0.12), d.between(0.04, 0.22)).to(0.25, 0);
        s.to(right, d.around(waist * 0.42, 0.03)).to(right * 0.85, waist * 0.8);
    }

    private static void lower(Sketch s, Dice d, double waist) {
        double right = d.between(0.42, 0.66);
        double high = 1 - waist;
        s.to(right * 0.88, waist + high * 0.16).to(right, d.around(waist + high * 0.5, 0.03));
        s.to(right * 0.6, d.around(0.98, 0.02));
        s.to(d.between(0.12, 0.22), d.around(0.98, 0.03)).to(d.around(0, 0.06), d.between(0.8, 0.98));
    }
}
