package dev.layerlab.ui.predict;

import dev.layerlab.data.pictures.Picture;
import java.util.List;

/**
 * Turns ink into pixels off the drawing thread: each pixel is as bright as the share of it that a round pen covers,
 * told from its distance to the line.
 */
final class InkRaster {
    private final int side;
    private final double scale;
    private final float[] ink;
    private final float[] stroke;

    private InkRaster(int side) {
        this.side = side;
        this.scale = side / Ink.SIDE;
        this.ink = new float[side * side];
        this.stroke = new float[side * side];
    }

    /** The ink as a square picture of {@code side} pixels. */
    static Picture of(Ink drawn, int side) {
        InkRaster raster = new InkRaster(side);
        drawn.strokes().forEach(raster::draw);
        int[] grey = new int[side * side];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = Math.round(255 * raster.ink[i]) * 0x010101;
        }
        return new Picture(side, side, grey);
    }

    private void draw(Stroke drawn) {
        List<Spot> line = SmoothLine.through(drawn.spots());
        double radius = drawn.width() * scale / 2;
        java.util.Arrays.fill(stroke, 0);
        for (int i = 0; i < line.size(); i++) {
            cover(line.get(Math.max(0, i - 1)), line.get(i), radius);
        }
        for (int i = 0; i < ink.length; i++) {
            ink[i] = drawn.erases() ? ink[i] * (1 - stroke[i]) : Math.max(ink[i], stroke[i]);
        }
    }

    private void cover(Spot from, Spot to, double radius) {
        double ax = from.x() * scale;
        double ay = from.y() * scale;
        double dx = to.x() * scale - ax;
        double dy = to.y() * scale - ay;
        double reach = radius + 1;
        int left = bounded(Math.min(ax, ax + dx) - reach);
        int right = bounded(Math.max(ax, ax + dx) + reach);
        int top = bounded(Math.min(ay, ay + dy) - reach);
        int bottom = bounded(Math.max(ay, ay + dy) + reach);
        double lengthSquared = dx * dx + dy * dy;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double px = x + 0.5 - ax;
                double py = y + 0.5 - ay;
                double along = lengthSquared == 0 ? 0 : Math.clamp((px * dx + py * dy) / lengthSquared, 0.0, 1.0);
                double distance = Math.sqrt(square(px - along * dx) + square(py - along * dy));
                float covered = (float) Math.clamp(radius + 0.5 - distance, 0.0, 1.0);
                stroke[y * side + x] = Math.max(stroke[y * side + x], covered);
            }
        }
    }

    private int bounded(double place) {
        return Math.clamp((long) Math.ceil(place), 0, side);
    }

    private static double square(double value) {
        return value * value;
    }
}
