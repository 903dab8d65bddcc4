package dev.layerlab.ui.inspect;

import dev.layerlab.data.PointSet;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.ui.workbench.Plane;
import java.util.Set;

/** For points: how strongly each neuron of the box answers at every place of the plane, one tile a neuron. */
final class ResponsesView implements InsideView {
    private static final int SIDE = 32;

    @Override
    public String name() {
        return "responses";
    }

    @Override
    public boolean suits(Subject subject) {
        return subject.inThePlane()
                && subject.shape() instanceof Shape.Flat
                && !(subject.layer() instanceof Output)
                && !(subject.layer() instanceof Input);
    }

    @Override
    public Sheet look(LiveNetwork live, Subject subject, InsideOptions options) {
        Batch grid = Plane.of((PointSet) subject.dataset()).grid(SIDE);
        int units = (int) subject.shape().elements();
        float[] byPlace = live.activations(grid, Set.of(subject.box())).get(subject.box());
        int count = Math.min(units, TileSheet.MOST_TILES);
        float[] byUnit = new float[count * SIDE * SIDE];
        for (int i = 0; i < byUnit.length; i++) {
            byUnit[i] = byPlace[i % (SIDE * SIDE) * units + i / (SIDE * SIDE)];
        }
        return TileSheet.of("response", SIDE, SIDE, units, byUnit, options.rangePerTile());
    }
}
