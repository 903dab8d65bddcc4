package dev.layerlab.data.digits;

/** Paper made of pixels; lines leave antialiased ink, overlapping lines no more than one. */
final class Canvas {
    private final int width;
    private final int height;
    private final float[] ink;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        ink = new float[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Draws a line with round ends whose radius changes evenly from {@code r0} to {@code r1}. */
    void line(double x0, double y0, double r0, double x1, double y1, double r1) {
        double reach = Math.max(r0, r1) + 0.5;
        int left = Math.max(0, (int) (Math.min(x0, x1) - reach));
        int right = Math.min(width - 1, (int) (Math.max(x0, x1) + reach));
        int top = Math.max(0, (int) (Math.min(y0, y1) - reach));
        int bottom = Math.min(height - 1, (int) (Math.max(y0, y1) + reach));
        double dx = x1 - x0;
        double dy = y1 - y0;
        double square = dx * dx + dy * dy;
        double inverse = square > 0 ? 1 / square : 0;
        for (int y = top; y <= bottom; y++) {
            double py = y + 0.5 - y0;
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - x0;
                double t = Math.clamp((px * dx + py * dy) * inverse, 0.0, 1.0);
                double ex = px - t * dx;
                double ey = py - t * dy;
                double edge = r0 + t * (r1 - r0) + 0.5;
                double distance = ex * ex + ey * ey;
                if (distance < edge * edge) {
                    int at = y * width + x;
                    ink[at] = Math.max(ink[at], (float) Math.min(1, edge - Math.sqrt(distance)));
                }
            }
        }
    }

    byte[] bytes() {
        byte[] bytes = new byte[ink.length];
        for (int i = 0; i < ink.length; i++) {
            bytes[i] = (byte) (ink[i] * 255 + 0.5f);
        }
        return bytes;
    }
}
