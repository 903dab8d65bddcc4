package dev.layerlab.ui.inspect;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Weights;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Shape;
import java.util.Optional;

/**
 * The weights of a dense layer: right behind a picture one picture a unit, which shows what the unit looks for; deeper
 * one table, a row for each unit and a column for each number that comes in.
 */
final class WeightsView implements InsideView {
    private static final int MOST_CELLS = 1 << 16;

    @Override
    public String name() {
        return "weights";
    }

    @Override
    public boolean suits(Subject subject) {
        boolean weighs = subject.layer() instanceof Dense || subject.layer() instanceof Output;
        return weighs
                && (subject.weighedPicture().isPresent()
                        || subject.shape().elements() * subject.source().elements() <= MOST_CELLS);
    }

    @Override
    public int channels(Subject subject) {
        return subject.weighedPicture().map(Shape.Image::channels).orElse(0);
    }

    @Override
    public Sheet look(LiveNetwork live, Subject subject, InsideOptions options) {
        Weights weights = live.weights(subject.box()).orElseThrow();
        int inputs = weights.dimensions()[0];
        int units = weights.dimensions()[1];
        Optional<Shape.Image> picture = subject.weighedPicture();
        if (picture.isEmpty()) {
            return TileSheet.of(
                    TileSheet.TABLE, units, inputs, 1, transposed(weights.values(), inputs, units, units), false);
        }
        Shape.Image seen = picture.get();
        int count = Math.min(units, TileSheet.MOST_TILES);
        float[] byUnit = transposed(weights.values(), inputs, units, count);
        int size = seen.height() * seen.width();
        float[] tiles = FiltersView.of(byUnit, count, seen.channels(), size, options.channel());
        return TileSheet.of("weight", seen.height(), seen.width(), units, tiles, options.rangePerTile());
    }

    /** The weights of the first units, unit by unit. */
    private static float[] transposed(float[] values, int inputs, int units, int count) {
        float[] byUnit = new float[count * inputs];
        for (int i = 0; i < inputs; i++) {
            for (int u = 0; u < count; u++) {
                byUnit[u * inputs + i] = values[i * units + u];
            }
        }
        return byUnit;
    }
}
