package dev.layerlab.ui.dataset;

import java.util.OptionalInt;

/**
 * Which example stands where on a page of tiles. Without a chosen class every class has columns of its own if there is
 * room, else the classes take turns.
 *
 * @param columns tiles side by side
 * @param rows tiles one above the other
 * @param scale screen pixels for one pixel of a picture
 * @param chosen the class to show alone
 */
record TileGrid(DataLook look, int columns, int rows, int scale, OptionalInt chosen) {
    static final int GAP = 2;
    private static final int FEWEST_ROWS = 4;
    private static final int FEWEST_COLUMNS = 8;
    private static final int LARGEST_TILE = 64;

    /** The grid with the largest whole scale that still leaves some rows and a column for every class. */
    static TileGrid fitting(
            DataLook look, int pictureWidth, int pictureHeight, double width, double height, OptionalInt chosen) {
        int wanted = chosen.isPresent() ? FEWEST_COLUMNS : Math.max(FEWEST_COLUMNS, look.classesInUse().length);
        int scale = Math.max(1, LARGEST_TILE / Math.max(pictureWidth, pictureHeight));
        while (scale > 1
                && (fit(width, scale * pictureWidth) < wanted || fit(height, scale * pictureHeight) < FEWEST_ROWS)) {
            scale--;
        }
        int columns = Math.max(1, fit(width, scale * pictureWidth));
        int rows = Math.max(1, fit(height, scale * pictureHeight));
        int classes = look.classesInUse().length;
        boolean inColumns = chosen.isEmpty() && classes <= columns;
        return new TileGrid(look, inColumns ? columns / classes * classes : columns, rows, scale, chosen);
    }

    private static int fit(double room, int tile) {
        return (int) ((room + GAP) / (tile + GAP));
    }

    int tiles() {
        return columns * rows;
    }

    /** How many columns belong to each class; 0 if the classes take turns or only one is shown. */
    int columnsEach() {
        int classes = look.classesInUse().length;
        return chosen.isEmpty() && classes <= columns ? columns / classes : 0;
    }

    int pages() {
        if (chosen.isPresent()) {
            return Math.max(1, Math.ceilDiv(total(), tiles()));
        }
        int each = columnsEach();
        return each > 0
                ? Math.ceilDiv(look.largestClass(), each * rows)
                : Math.ceilDiv(look.largestClass() * look.classesInUse().length, tiles());
    }

    /** How many examples can be paged through. */
    int total() {
        return chosen.isPresent()
                ? look.byClass().get(chosen.getAsInt()).length
                : look.dataset().size();
    }

    /** The example on a tile, or -1 where there is none. */
    int example(int page, int tile) {
        if (chosen.isPresent()) {
            return member(chosen.getAsInt(), page * tiles() + tile);
        }
        int[] classes = look.classesInUse();
        int each = columnsEach();
        if (each > 0) {
            int column = tile % columns;
            int place = (page * rows + tile / columns) * each + column % each;
            return member(classes[column / each], place);
        }
        int place = page * tiles() + tile;
        return member(classes[place % classes.length], place / classes.length);
    }

    private int member(int label, int place) {
        int[] members = look.byClass().get(label);
        return place < members.length ? members[place] : -1;
    }
}
