package dev.layerlab.ui.inspect;

/**
 * Where tiles stand in an area: as large as possible with all in sight, but never smaller than legible; then the area
 * scrolls.
 *
 * @param perRow tiles beside each other
 * @param tileWidth in pixels
 * @param tileHeight in pixels
 * @param height of all tiles together
 */
record TileLayout(int count, int perRow, double tileWidth, double tileHeight, double height) {
    static final double GAP = 3;
    private static final double LEGIBLE_TILE = 22;
    private static final double LEGIBLE_CELL = 7;
    private static final double LARGEST_CELL = 44;
    /** Above this zoom whole factors look better than a few pixels more. */
    private static final double WHOLE_FACTORS_FROM = 3;

    static TileLayout of(double width, double height, int count, int rows, int columns) {
        double best = 0;
        int perRow = 1;
        for (int candidate = 1; candidate <= count; candidate++) {
            int lines = Math.ceilDiv(count, candidate);
            double scale = Math.min(room(width, candidate) / columns, room(height, lines) / rows);
            if (scale > best) {
                best = scale;
                perRow = candidate;
            }
        }
        double legible = Math.min(LEGIBLE_CELL, LEGIBLE_TILE / Math.max(rows, columns));
        double smallest = Math.min(legible, Math.max(1, room(width, 1)) / columns);
        double scale = Math.min(LARGEST_CELL, Math.max(best, smallest));
        if (scale >= WHOLE_FACTORS_FROM) {
            scale = Math.floor(scale);
        }
        if (scale != best) {
            perRow = Math.clamp((long) ((width - GAP) / (scale * columns + GAP)), 1, count);
        }
        int lines = Math.ceilDiv(count, perRow);
        return new TileLayout(count, perRow, scale * columns, scale * rows, GAP + lines * (scale * rows + GAP));
    }

    /** One table that takes all the room, up to a limit for each cell. */
    static TileLayout ofTable(double width, double height, int rows, int columns) {
        double tileWidth = Math.min(Math.max(1, room(width, 1)), columns * LARGEST_CELL);
        double tileHeight = Math.min(Math.max(1, room(height, 1)), rows * LARGEST_CELL);
        return new TileLayout(1, 1, tileWidth, tileHeight, tileHeight + 2 * GAP);
    }

    double x(int tile) {
        return GAP + tile % perRow * (tileWidth + GAP);
    }

    double y(int tile) {
        return GAP + tile / perRow * (tileHeight + GAP);
    }

    /** The tile under a place, or -1. */
    int at(double x, double y) {
        int column = (int) Math.floor((x - GAP) / (tileWidth + GAP));
        int line = (int) Math.floor((y - GAP) / (tileHeight + GAP));
        int tile = line * perRow + column;
        boolean inside = column >= 0
                && column < perRow
                && line >= 0
                && tile < count
                && x < x(tile) + tileWidth
                && y < y(tile) + tileHeight;
        return inside ? tile : -1;
    }

    private static double room(double length, int tiles) {
        return (length - GAP) / tiles - GAP;
    }
}
