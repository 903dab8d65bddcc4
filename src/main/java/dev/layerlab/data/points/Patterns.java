package dev.layerlab.data.points;

import dev.layerlab.data.PointPattern;
import java.util.SplittableRandom;

/** Where a point of a class may lie before noise moves it. */
final class Patterns {
    private static final double DISC = 0.45;
    private static final double RING_FROM = 0.65;
    private static final double RING_TO = 0.95;
    private static final double XOR_GAP = 0.06;
    private static final double CLOUD = 0.16;
    private static final double CLOUD_AWAY = 0.45;
    private static final double TURNS = 1.75;
    private static final double SPIRAL_FROM = 0.08;
    private static final double MOON = 0.6;

    private Patterns() {}

    static Spot spot(PointPattern pattern, int label, SplittableRandom random) {
        return switch (pattern) {
            case CIRCLE -> circle(label, random);
            case XOR -> xor(label, random);
            case BLOBS -> cloud(Math.PI / 4 + label * Math.PI, random);
            case SPIRAL -> spiral(label, random);
            case MOONS -> moon(label, random);
            case THREE_BLOBS -> cloud(Math.PI / 2 + label * 2 * Math.PI / 3, random);
        };
    }

    /** The square roots make every part of the disc and of the ring equally full. */
    private static Spot circle(int label, SplittableRandom random) {
        double from = label == 0 ? 0 : RING_FROM;
        double to = label == 0 ? DISC : RING_TO;
        double radius = Math.sqrt(from * from + random.nextDouble() * (to * to - from * from));
        return Spot.polar(radius, random.nextDouble() * 2 * Math.PI);
    }

    private static Spot xor(int label, SplittableRandom random) {
        double x = random.nextDouble(XOR_GAP, 1);
        double y = random.nextDouble(XOR_GAP, 1);
        boolean below = random.nextBoolean();
        boolean left = label == 0 ? below : !below;
        return new Spot(left ? -x : x, below ? -y : y);
    }

    private static Spot cloud(double angle, SplittableRandom random) {
        Spot middle = Spot.polar(CLOUD_AWAY * Math.sqrt(2), angle);
        return new Spot(middle.x() + CLOUD * random.nextGaussian(), middle.y() + CLOUD * random.nextGaussian());
    }

    private static Spot spiral(int label, SplittableRandom random) {
        double along = random.nextDouble();
        double radius = SPIRAL_FROM + along * (1 - SPIRAL_FROM);
        return Spot.polar(radius, along * TURNS * 2 * Math.PI + label * Math.PI);
    }

    private static Spot moon(int label, SplittableRandom random) {
        double angle = random.nextDouble() * Math.PI;
        double x = MOON * Math.cos(angle);
        double y = MOON * Math.sin(angle);
        return label == 0 ? new Spot(x - MOON / 2, y - MOON / 4) : new Spot(MOON / 2 - x, MOON / 4 - y);
    }
}
