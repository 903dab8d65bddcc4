package dev.layerlab.ui.predict;

/** A place on the pad, from its upper left corner; the pad is {@link Ink#SIDE} wide and high. */
record Spot(double x, double y) {
    Spot middle(Spot other) {
        return new Spot((x + other.x) / 2, (y + other.y) / 2);
    }
}
