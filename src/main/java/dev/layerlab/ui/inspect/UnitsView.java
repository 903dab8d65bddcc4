package dev.layerlab.ui.inspect;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.tensor.Shape;

/** What the example becomes in a box that gives a row of numbers, one cell a number. */
final class UnitsView implements InsideView {
    @Override
    public String name() {
        return "units";
    }

    @Override
    public boolean suits(Subject subject) {
        return subject.shape() instanceof Shape.Flat && !subject.inThePlane();
    }

    @Override
    public boolean followsExample() {
        return true;
    }

    @Override
    public Sheet look(LiveNetwork live, Subject subject, InsideOptions options) {
        float[] values = ActivationsView.values(live, subject);
        return TileSheet.of("unit", 1, 1, values.length, values, false);
    }
}
