package dev.layerlab.ui.charts;

/**
 * A stretch of learning steps, or of values.
 *
 * @param from smaller than {@code to}
 */
record Span(double from, double to) {
    Span {
        if (!(from < to)) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }

    double length() {
        return to - from;
    }

    /** Stretched or shrunk, with {@code fixed} staying where it is. */
    Span scaled(double factor, double fixed) {
        return new Span(fixed - (fixed - from) * factor, fixed + (to - fixed) * factor);
    }

    Span moved(double distance) {
        return new Span(from + distance, to + distance);
    }

    /** Moved, and where that is not enough shortened, until it lies inside the other. */
    Span inside(Span other) {
        if (length() >= other.length()) {
            return other;
        }
        return moved(Math.max(0, other.from - from))
                .moved(Math.min(0, other.to - Math.max(to, to + other.from - from)));
    }
}
