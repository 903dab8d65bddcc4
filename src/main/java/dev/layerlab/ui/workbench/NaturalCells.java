package dev.layerlab.ui.workbench;

import dev.layerlab.tensor.Shape;

/** A picture in its own colours: grey for one channel, red, green and blue for three; values from 0 to 1. */
record NaturalCells(Shape.Image picture, float[] values) implements BoxPixels.Cells {
    @Override
    public int rows() {
        return picture.height();
    }

    @Override
    public int columns() {
        return picture.width();
    }

    @Override
    public int color(int row, int rowBehind, int column, int columnBehind) {
        int color = 0xFF;
        for (int part = 0; part < 3; part++) {
            int channel = picture.channels() >= 3 ? part : 0;
            float sum = 0;
            for (int r = row; r < rowBehind; r++) {
                for (int c = column; c < columnBehind; c++) {
                    sum += values[(channel * rows() + r) * columns() + c];
                }
            }
            float mean = sum / ((rowBehind - row) * (columnBehind - column));
            color = color << 8 | Math.round(Math.clamp(mean, 0f, 1f) * 255);
        }
        return color;
    }
}
