package dev.layerlab.tensor;

/** What travels along a wire for one example: a row of numbers or a picture. */
public sealed interface Shape {

    /** How many numbers one example has. */
    long elements();

    /** The shape as shown on a box, such as "128" or "26x26x32" (height x width x channels). */
    String text();

    /** A row of numbers without neighbours. */
    record Flat(int size) implements Shape {
        public Flat {
            requirePositive(size);
        }

        @Override
        public long elements() {
            return size;
        }

        @Override
        public String text() {
            return Integer.toString(size);
        }
    }

    /** A picture; its numbers are stored channel by channel, each channel row by row. */
    record Image(int height, int width, int channels) implements Shape {
        public Image {
            requirePositive(height);
            requirePositive(width);
            requirePositive(channels);
        }

        @Override
        public long elements() {
            return (long) height * width * channels;
        }

        @Override
        public String text() {
            return height + "x" + width + "x" + channels;
        }
    }

    private static void requirePositive(int size) {
        if (size <= 0) {
            throw new IllegalArgumentException("A shape needs positive sizes, not " + size);
        }
    }
}
