package dev.layerlab.ui.inspect;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Weights;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.tensor.Shape;
import java.util.OptionalInt;

/** The kernels of a convolution, one tile a filter. */
final class FiltersView implements InsideView {
    @Override
    public String name() {
        return "filters";
    }

    @Override
    public boolean suits(Subject subject) {
        return subject.layer() instanceof Convolution;
    }

    @Override
    public int channels(Subject subject) {
        return subject.source() instanceof Shape.Image picture ? picture.channels() : 0;
    }

    @Override
    public Sheet look(LiveNetwork live, Subject subject, InsideOptions options) {
        Weights weights = live.weights(subject.box()).orElseThrow();
        int[] sizes = weights.dimensions();
        int count = Math.min(sizes[0], TileSheet.MOST_TILES);
        float[] kernels = of(weights.values(), count, sizes[1], sizes[2] * sizes[3], options.channel());
        return TileSheet.of("filter", sizes[2], sizes[3], sizes[0], kernels, options.rangePerTile());
    }

    /** Of each of the first tiles one channel, or the mean of all channels. */
    static float[] of(float[] values, int tiles, int channels, int size, OptionalInt channel) {
        float[] taken = new float[tiles * size];
        int first = channel.isPresent() ? Math.min(channel.getAsInt(), channels - 1) : 0;
        int behind = channel.isPresent() ? first + 1 : channels;
        for (int tile = 0; tile < tiles; tile++) {
            for (int c = first; c < behind; c++) {
                for (int i = 0; i < size; i++) {
                    taken[tile * size + i] += values[(tile * channels + c) * size + i] / (behind - first);
                }
            }
        }
        return taken;
    }
}
