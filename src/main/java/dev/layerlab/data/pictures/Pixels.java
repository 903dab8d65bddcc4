package dev.layerlab.data.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Takes the pixels out of what ImageIO made, as they stand in the file. */
final class Pixels {
    private Pixels() {}

    static Picture of(BufferedImage image) {
        int[] rgb = new int[image.getWidth() * image.getHeight()];
        boolean grey = image.getColorModel().getNumColorComponents() == 1
                && !(image.getColorModel() instanceof IndexColorModel);
        for (int y = 0; y < image.getHeight(); y++) {
            if (grey) {
                greyRow(image, y, rgb);
            } else {
                colourRow(image, y, rgb);
            }
        }
        return new Picture(image.getWidth(), image.getHeight(), rgb);
    }

    /** Read from the raster, because {@code getRGB} takes grey for linear light and would brighten it. */
    private static void greyRow(BufferedImage image, int y, int[] rgb) {
        Raster raster = image.getRaster();
        int width = image.getWidth();
        int[] samples = raster.getSamples(0, y, width, 1, 0, (int[]) null);
        int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        int[] alpha = raster.getNumBands() > 1 ? raster.getSamples(0, y, width, 1, 1, (int[]) null) : null;
        for (int x = 0; x < width; x++) {
            int value = Math.round(samples[x] * 255f / most);
            if (alpha != null) {
                value = overWhite(value, Math.round(alpha[x] * 255f / most));
            }
            rgb[y * width + x] = value << 16 | value << 8 | value;
        }
    }

    private static void colourRow(BufferedImage image, int y, int[] rgb) {
        int width = image.getWidth();
        image.getRGB(0, y, width, 1, rgb, y * width, width);
        for (int i = y * width; i < (y + 1) * width; i++) {
            int alpha = rgb[i] >>> 24;
            if (alpha < 255) {
                rgb[i] = overWhite(rgb[i] >> 16 & 0xFF, alpha) << 16
                        | overWhite(rgb[i] >> 8 & 0xFF, alpha) << 8
                        | overWhite(rgb[i] & 0xFF, alpha);
            }
        }
    }

    private static int overWhite(int value, int alpha) {
        return Math.round((value * alpha + 255f * (255 - alpha)) / 255f);
    }
}
