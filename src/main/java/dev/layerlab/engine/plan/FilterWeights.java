package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Lanes;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The weights [filters, channels, kernel, kernel] of a convolution in the orders that its loops want. */
final class FilterWeights {
    private final ConvolutionShape shape;
    private final int filters;
    private final int offset;
    private final boolean both;
    private final int places;
    private final float[] read;
    private final float[] forward;
    private final float[] backward;

    FilterWeights(ConvolutionShape shape, int filters, int offset, boolean both) {
        this.shape = shape;
        this.filters = filters;
        this.offset = offset;
        this.both = both;
        this.places = shape.window().size() * shape.window().size();
        this.read = new float[filters * shape.taps()];
        this.forward = new float[places * shape.sourceStride() * Lanes.padded(filters)];
        this.backward = new float[both ? places * filters * Lanes.padded(shape.channels()) : 0];
    }

    void prepare(MemorySegment parameters) {
        MemorySegment.copy(parameters, ValueLayout.JAVA_FLOAT, (long) offset * Float.BYTES, read, 0, read.length);
        for (int first = 0; first < filters; first += Lanes.WIDTH) {
            prepareForward(first, Math.min(Lanes.WIDTH, filters - first));
        }
        for (int first = 0; both && first < shape.channels(); first += Lanes.WIDTH) {
            prepareBackward(first, Math.min(Lanes.WIDTH, shape.channels() - first));
        }
    }

    /** A panel of filters, with one row for every number of a window, row by row of the window. */
    private void prepareForward(int first, int columns) {
        for (int channel = 0; channel < shape.channels(); channel++) {
            for (int place = 0; place < places; place++) {
                int row = first / Lanes.WIDTH * places * shape.sourceStride() + place * shape.sourceStride() + channel;
                copy(first * shape.taps() + channel * places + place, shape.taps(), columns, forward, row);
            }
        }
    }

    /** For each place of the window, a panel of channels, with one row for every filter. */
    private void prepareBackward(int first, int columns) {
        int panels = Lanes.padded(shape.channels()) / Lanes.WIDTH;
        for (int filter = 0; filter < filters; filter++) {
            for (int place = 0; place < places; place++) {
                int row = (place * panels + first / Lanes.WIDTH) * filters + filter;
                copy(filter * shape.taps() + first * places + place, places, columns, backward, row);
            }
        }
    }

    private void copy(int from, int step, int columns, float[] panels, int row) {
        for (int column = 0; column < columns; column++) {
            panels[row * Lanes.WIDTH + column] = read[from + column * step];
        }
    }

    float[] forward() {
        return forward;
    }

    float[] backward() {
        return backward;
    }
}
