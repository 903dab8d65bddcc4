package dev.layerlab.ui.inspect;

import dev.layerlab.ui.workbench.Plane;

/**
 * What the network answers all over the plane.
 *
 * @param side cells to each side
 * @param answers one number a class for each cell, cells row by row from the top left
 * @param colors of the cells, as a single tile
 */
record SurfaceSheet(Plane plane, int side, int classes, float[] answers, Atlas colors) implements Sheet {
    /** The class that is strongest in a cell. */
    int strongest(int cell) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            best = answers[cell * classes + c] > answers[cell * classes + best] ? c : best;
        }
        return best;
    }

    float share(int cell, int label) {
        return answers[cell * classes + label];
    }
}
