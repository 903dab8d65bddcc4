package dev.layerlab.ui.workbench;

import dev.layerlab.data.PointSet;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.HashMap;
import java.util.Map;

/** For points: how the first neurons of each box answer all over the plane, and for the output the surface. */
record PointBoxPainter(Network network, Map<String, Shape> shapes, PointSet points) implements BoxPainter {
    private static final int SIDE = 24;

    @Override
    public Map<String, BoxPixels> paint(LiveNetwork live) {
        Batch grid = Plane.of(points).grid(SIDE);
        Map<String, float[]> values = live.activations(grid, BoxPainter.computing(network));
        Map<String, BoxPixels> painted = new HashMap<>();
        for (Node node : network.nodes()) {
            int units = (int) shapes.get(node.id()).elements();
            painted.put(
                    node.id(),
                    switch (node.layer()) {
                        case Input input -> responses(grid.inputs(), units);
                        case Output output -> surface(values.get(node.id()), units);
                        default -> responses(values.get(node.id()), units);
                    });
        }
        return painted;
    }

    private static BoxPixels responses(float[] byPlace, int units) {
        BoxPixels pixels = new BoxPixels();
        Mosaic mosaic = Mosaic.of(units, SIDE, SIDE);
        float range = SignedCells.range(byPlace);
        for (int unit = 0; unit < mosaic.count(); unit++) {
            SignedCells cells = new SignedCells(byPlace, unit, units, SIDE, SIDE, range);
            pixels.draw(cells, mosaic.x(unit), mosaic.y(unit), mosaic.width(), mosaic.height());
        }
        return pixels;
    }

    private static BoxPixels surface(float[] answers, int classes) {
        BoxPixels pixels = new BoxPixels();
        Mosaic mosaic = Mosaic.of(1, SIDE, SIDE);
        pixels.draw(new AreaCells(answers, classes, SIDE), mosaic.x(0), mosaic.y(0), mosaic.width(), mosaic.height());
        return pixels;
    }

    /** Places of the plane in the colours of the classes. */
    private record AreaCells(float[] answers, int classes, int side) implements BoxPixels.Cells {
        @Override
        public int rows() {
            return side;
        }

        @Override
        public int columns() {
            return side;
        }

        @Override
        public int color(int row, int rowBehind, int column, int columnBehind) {
            return ClassColors.area(answers, (row * side + column) * classes, classes);
        }
    }
}
