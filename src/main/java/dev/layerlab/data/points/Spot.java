package dev.layerlab.data.points;

/** A place in the plane. */
record Spot(double x, double y) {
    static Spot polar(double radius, double angle) {
        return new Spot(radius * Math.cos(angle), radius * Math.sin(angle));
    }
}
