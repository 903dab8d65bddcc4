package dev.layerlab.ui.workbench;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;

/** For pictures: what the example becomes in each box. */
record PictureBoxPainter(Network network, Map<String, Shape> shapes, Tensor example) implements BoxPainter {
    private static final int BAR = 0xFF8B949E;
    private static final int BEST_BAR = 0xFFD96A0B;
    private static final int MOST_BARS = 24;
    private static final int LARGEST_CELL = 16;
    private static final int CELL_WITH_GAP = 4;

    @Override
    public Map<String, BoxPixels> paint(LiveNetwork live) {
        Map<String, float[]> values = live.activations(Batch.of(example), BoxPainter.computing(network));
        Map<String, BoxPixels> painted = new HashMap<>();
        for (Node node : network.nodes()) {
            painted.put(node.id(), paint(node, values));
        }
        return painted;
    }

    private BoxPixels paint(Node node, Map<String, float[]> values) {
        BoxPixels pixels = new BoxPixels();
        Shape shape = shapes.get(node.id());
        switch (node.layer()) {
            case Input input -> paintExample(pixels);
            case Output(int classes, var weightInit, double l1, double l2)
            when classes <= MOST_BARS -> paintBars(pixels, values.get(node.id()));
            default -> {
                switch (shape) {
                    case Shape.Image maps -> paintMaps(pixels, maps, values.get(node.id()));
                    case Shape.Flat row -> paintUnits(pixels, values.get(node.id()));
                }
            }
        }
        return pixels;
    }

    private void paintExample(BoxPixels pixels) {
        if (example.shape() instanceof Shape.Image picture) {
            Mosaic mosaic = Mosaic.of(1, picture.height(), picture.width());
            pixels.draw(
                    new NaturalCells(picture, example.values()),
                    mosaic.x(0),
                    mosaic.y(0),
                    mosaic.width(),
                    mosaic.height());
        } else {
            paintUnits(pixels, example.values());
        }
    }

    private static void paintMaps(BoxPixels pixels, Shape.Image maps, float[] values) {
        Mosaic mosaic = Mosaic.of(maps.channels(), maps.height(), maps.width());
        float range = SignedCells.range(values);
        int size = maps.height() * maps.width();
        for (int tile = 0; tile < mosaic.count(); tile++) {
            SignedCells cells = new SignedCells(values, tile * size, 1, maps.height(), maps.width(), range);
            pixels.draw(cells, mosaic.x(tile), mosaic.y(tile), mosaic.width(), mosaic.height());
        }
    }

    private static void paintUnits(BoxPixels pixels, float[] values) {
        int cell = LARGEST_CELL;
        while (cell > 1 && (BoxPixels.WIDTH / cell) * (BoxPixels.HEIGHT / cell) < values.length) {
            cell--;
        }
        int perRow = Math.min(values.length, BoxPixels.WIDTH / cell);
        int rows = Math.min(Math.ceilDiv(values.length, perRow), BoxPixels.HEIGHT / cell);
        int left = (BoxPixels.WIDTH - perRow * cell) / 2;
        int top = (BoxPixels.HEIGHT - rows * cell) / 2;
        int painted = cell >= CELL_WITH_GAP ? cell - 1 : cell;
        float range = SignedCells.range(values);
        for (int i = 0; i < Math.min(values.length, perRow * rows); i++) {
            int color = SignedColors.argb(range == 0 ? 0 : values[i] / range);
            pixels.fill(left + i % perRow * cell, top + i / perRow * cell, painted, painted, color);
        }
    }

    private static void paintBars(BoxPixels pixels, float[] shares) {
        int width = BoxPixels.WIDTH / shares.length;
        int left = (BoxPixels.WIDTH - width * shares.length) / 2;
        float most = 0;
        for (float share : shares) {
            most = Math.max(most, share);
        }
        for (int i = 0; i < shares.length; i++) {
            int height = Math.clamp(Math.round(shares[i] * BoxPixels.HEIGHT), 1, BoxPixels.HEIGHT);
            int color = shares[i] == most ? BEST_BAR : BAR;
            pixels.fill(left + i * width, BoxPixels.HEIGHT - height, Math.max(1, width - 2), height, color);
        }
    }
}
