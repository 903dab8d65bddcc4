package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;

/** The shape rule shared by all layers that move a square window over a picture. */
final class Window {
    private Window() {}

    static ShapeAnswer slide(Shape input, int window, int stride, Padding padding, int channels) {
        return switch (input) {
            case Shape.Flat row -> ShapeAnswer.refused(new Misfit.NeedsImage(row));
            case Shape.Image picture
            when window > Math.min(picture.height(), picture.width()) ->
                ShapeAnswer.refused(new Misfit.WindowTooLarge(window, picture));
            case Shape.Image(int height, int width, int ignored) ->
                ShapeAnswer.fits(new Shape.Image(
                        padding.outputSide(height, window, stride),
                        padding.outputSide(width, window, stride),
                        channels));
        };
    }
}
