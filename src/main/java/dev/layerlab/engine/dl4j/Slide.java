package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.plan.Value;
import dev.layerlab.engine.plan.Window;
import dev.layerlab.tensor.Shape;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ConvolutionMode;

/** A window over a picture, and the picture it makes. */
record Slide(Window window, Shape.Image result) {
    /**
     * What DL4J makes of a window's settings; empty if the window is not square or the border something else than none
     * or {@code Same}.
     *
     * @param channels of the result
     */
    static Optional<Slide> of(Value source, int[] kernel, int[] stride, ConvolutionMode mode, int channels) {
        boolean same = mode == ConvolutionMode.Same;
        if (kernel[0] != kernel[1] || stride[0] != stride[1] || !same && mode != ConvolutionMode.Truncate) {
            return Optional.empty();
        }
        int height = stops(source.height(), kernel[0], stride[0], same);
        int width = stops(source.width(), kernel[0], stride[0], same);
        Window window = new Window(
                kernel[0],
                stride[0],
                before(source.height(), kernel[0], stride[0], height),
                before(source.width(), kernel[0], stride[0], width));
        return Optional.of(new Slide(window, new Shape.Image(height, width, channels)));
    }

    private static int stops(int side, int kernel, int stride, boolean same) {
        return same ? Math.ceilDiv(side, stride) : (side - kernel) / stride + 1;
    }

    /** Zeros in front: half of those that are missing, rounded down. */
    private static int before(int side, int kernel, int stride, int stops) {
        return Math.max(0, ((stops - 1) * stride + kernel - side) / 2);
    }
}
