package dev.layerlab.data.digits;

/** One way to write a digit. */
@FunctionalInterface
interface Style {
    void write(Sketch sketch, Dice dice);

    /** A style and how often it is chosen against the others of its digit. */
    record Share(double weight, Style style) {}

    static Share share(double weight, Style style) {
        return new Share(weight, style);
    }
}
