package dev.layerlab.ui.predict;

import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Examples as pictures for the screen. Any thread may make one. */
final class Pixels {
    private Pixels() {}

    /** One channel is grey, three are red, green and blue; of other numbers the first is shown. */
    static Image image(Tensor example, Shape.Image shape) {
        int plane = shape.height() * shape.width();
        int[] argb = new int[plane];
        int step = shape.channels() == 3 ? plane : 0;
        for (int i = 0; i < plane; i++) {
            int red = level(example.values()[i]);
            int green = level(example.values()[i + step]);
            int blue = level(example.values()[i + 2 * step]);
            argb[i] = 0xFF << 24 | red << 16 | green << 8 | blue;
        }
        WritableImage image = new WritableImage(shape.width(), shape.height());
        image.getPixelWriter()
                .setPixels(
                        0, 0, shape.width(), shape.height(), PixelFormat.getIntArgbInstance(), argb, 0, shape.width());
        return image;
    }

    private static int level(float value) {
        return Math.round(255 * Math.clamp(value, 0f, 1f));
    }
}
