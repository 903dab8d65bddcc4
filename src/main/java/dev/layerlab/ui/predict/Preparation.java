package dev.layerlab.ui.predict;

import dev.layerlab.data.picture.DigitNormalizer;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;

/** What happens to a grey picture before the network receives it. */
@FunctionalInterface
interface Preparation {
    /** @return an example of the shape, values 0 to 1 */
    Tensor prepare(GreyPicture picture, Shape.Image shape);

    /** Cut to its ink, scaled and centred, as the digits of MNIST were. */
    static Tensor normalized(GreyPicture picture, Shape.Image shape) {
        DigitNormalizer normalizer = new DigitNormalizer(shape.height(), shape.width());
        return tensor(normalizer.normalize(picture.pixels(), picture.width(), picture.height()), shape);
    }

    /** Only made smaller, wherever the ink is. */
    static Tensor whole(GreyPicture picture, Shape.Image shape) {
        byte[] small = new byte[shape.height() * shape.width()];
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                small[y * shape.width() + x] = (byte) mean(picture, x, y, shape);
            }
        }
        return tensor(small, shape);
    }

    private static int mean(GreyPicture picture, int x, int y, Shape.Image shape) {
        int left = x * picture.width() / shape.width();
        int right = Math.max(left + 1, (x + 1) * picture.width() / shape.width());
        int top = y * picture.height() / shape.height();
        int bottom = Math.max(top + 1, (y + 1) * picture.height() / shape.height());
        int sum = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                sum += picture.at(column, row);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    private static Tensor tensor(byte[] grey, Shape.Image shape) {
        float[] values = new float[(int) shape.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Byte.toUnsignedInt(grey[i % grey.length]) / 255f;
        }
        return new Tensor(shape, values);
    }
}
