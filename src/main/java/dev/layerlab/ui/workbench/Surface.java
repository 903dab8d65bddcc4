package dev.layerlab.ui.workbench;

import dev.layerlab.data.PointSet;
import dev.layerlab.engine.LiveNetwork;

/**
 * What a network answers all over the plane.
 *
 * @param side cells to each side
 * @param answers one number a class for each cell, cells row by row from the top left
 */
public record Surface(Plane plane, int side, int classes, float[] answers) {
    /** Asks the network at the middle of every cell. */
    public static Surface of(LiveNetwork live, PointSet points, int side) {
        Plane plane = Plane.of(points);
        float[] answers = live.answer(plane.grid(side));
        // The network's own number of classes: right after other data came in, it may still be the one before.
        return new Surface(plane, side, answers.length / (side * side), answers);
    }

    /** The class that is strongest in a cell. */
    public int strongest(int cell) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            best = share(cell, c) > share(cell, best) ? c : best;
        }
        return best;
    }

    public float share(int cell, int label) {
        return answers[cell * classes + label];
    }

    /** Alpha, red, green and blue of a cell. */
    public int color(int cell) {
        return ClassColors.area(answers, cell * classes, classes);
    }

    /** The colours of all cells. */
    public int[] colors() {
        int[] colors = new int[side * side];
        for (int cell = 0; cell < colors.length; cell++) {
            colors[cell] = color(cell);
        }
        return colors;
    }
}
