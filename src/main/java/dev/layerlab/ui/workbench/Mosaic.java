package dev.layerlab.ui.workbench;

/**
 * How the first tiles of a layer share the small picture of its box.
 *
 * @param across tiles beside each other
 * @param down tiles below each other
 * @param width of a tile in pixels
 * @param height of a tile in pixels
 */
record Mosaic(int across, int down, int width, int height) {
    private static final int GAP = 2;
    private static final int MOST_ACROSS = 4;
    private static final int MOST_DOWN = 3;

    /** As many tiles as stay legible, each with the proportions of its {@code rows} and {@code columns}. */
    static Mosaic of(int tiles, int rows, int columns) {
        Mosaic best = null;
        for (int down = 1; down <= MOST_DOWN; down++) {
            for (int across = 1; across <= MOST_ACROSS; across++) {
                Mosaic candidate = sized(across, down, rows, columns);
                if (across * down <= tiles && (best == null || candidate.area(tiles) >= best.area(tiles))) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    int count() {
        return across * down;
    }

    int x(int tile) {
        return (BoxPixels.WIDTH - across * width - (across - 1) * GAP) / 2 + tile % across * (width + GAP);
    }

    int y(int tile) {
        return (BoxPixels.HEIGHT - down * height - (down - 1) * GAP) / 2 + tile / across * (height + GAP);
    }

    /** More tiles are better than larger ones, as long as they are there. */
    private int area(int tiles) {
        return Math.min(tiles, count());
    }

    private static Mosaic sized(int across, int down, int rows, int columns) {
        double room = Math.min(
                (double) (BoxPixels.WIDTH - (across - 1) * GAP) / across / columns,
                (double) (BoxPixels.HEIGHT - (down - 1) * GAP) / down / rows);
        return new Mosaic(across, down, Math.max(1, (int) (columns * room)), Math.max(1, (int) (rows * room)));
    }
}
