package dev.layerlab.ui.charts;

import java.util.ArrayList;
import java.util.List;

/** Round numbers for an axis. */
final class Ticks {
    private static final double[] LEADING = {1, 2, 5, 10};

    private Ticks() {}

    /** The smallest of 1, 2, 5, 10, 20, ... times a power of ten that is not below {@code atLeast} and {@code least}. */
    static double niceStep(double atLeast, double least) {
        double wanted = Math.max(atLeast, least);
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double leading : LEADING) {
            if (leading * power >= wanted * (1 - 1e-9)) {
                return leading * power;
            }
        }
        return 10 * power;
    }

    /** Round numbers inside the span, at most {@code most} or so. */
    static List<Number> linear(Span span, int most) {
        double step = niceStep(span.length() / Math.max(1, most), Double.MIN_NORMAL);
        List<Number> ticks = new ArrayList<>();
        for (double i = Math.ceil(span.from() / step - 1e-9); i * step <= span.to() + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Powers of ten inside the span; with their twos and fives where there is room. */
    static List<Number> logarithmic(Span span, int most) {
        double low = Math.log10(span.from());
        double high = Math.log10(span.to());
        double decades = high - low;
        if (decades * 1.5 < 1) {
            return linear(span, most);
        }
        boolean between = decades * 3 <= most;
        int every = (int) niceStep(decades / Math.max(1, most), 1);
        List<Number> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(low); power <= high; power++) {
            if (Math.floorMod(power, every) == 0) {
                addInside(span, Math.pow(10, power), ticks);
                if (between) {
                    addInside(span, 2 * Math.pow(10, power), ticks);
                    addInside(span, 5 * Math.pow(10, power), ticks);
                }
            }
        }
        return ticks;
    }

    private static void addInside(Span span, double value, List<Number> ticks) {
        if (value >= span.from() * (1 - 1e-9) && value <= span.to() * (1 + 1e-9)) {
            ticks.add(value);
        }
    }
}
