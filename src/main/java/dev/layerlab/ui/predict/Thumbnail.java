package dev.layerlab.ui.predict;

import dev.layerlab.data.pictures.Picture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/** Pictures from files and from the clipboard, to and from what the screen shows. */
final class Thumbnail {
    private static final int SIDE = 64;
    private static final int SAMPLES = 3;

    private Thumbnail() {}

    /** The picture no larger than 64 pixels a side. Any thread may make one. */
    static Image of(Picture picture) {
        double step = Math.max(1, Math.max(picture.width(), picture.height()) / (double) SIDE);
        int width = Math.max(1, (int) (picture.width() / step));
        int height = Math.max(1, (int) (picture.height() / step));
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = 0xFF << 24 | mean(picture, x * step, y * step, step);
            }
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }

    /** A picture of the clipboard, what is transparent laid over white. */
    static Picture picture(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        PixelReader reader = image.getPixelReader();
        reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        for (int i = 0; i < argb.length; i++) {
            argb[i] = overWhite(argb[i]);
        }
        return new Picture(width, height, argb);
    }

    private static int overWhite(int argb) {
        int opacity = argb >>> 24;
        int color = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int level = argb >> shift & 0xFF;
            color |= (level * opacity + 255 * (255 - opacity)) / 255 << shift;
        }
        return color;
    }

    /** Mean of a few pixels of the square that becomes one. */
    private static int mean(Picture picture, double left, double top, double step) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int x = Math.min(picture.width() - 1, (int) (left + step * (i % SAMPLES) / SAMPLES));
            int y = Math.min(picture.height() - 1, (int) (top + step * (i / SAMPLES) / SAMPLES));
            int rgb = picture.rgb(x, y);
            red += rgb >> 16 & 0xFF;
            green += rgb >> 8 & 0xFF;
            blue += rgb & 0xFF;
        }
        int count = SAMPLES * SAMPLES;
        return red / count << 16 | green / count << 8 | blue / count;
    }
}
