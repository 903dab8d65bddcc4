package dev.layerlab.data;

import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Message;
import java.util.List;
import java.util.OptionalInt;

/**
 * Pictures whose pixels stay bytes in memory; one pixel value is its byte / 255.
 *
 * @param pixels size x height x width bytes for each channel, channel by channel within a picture
 * @param labels one class index a picture
 * @param testFrom see {@link Dataset#testFrom()}
 * @param remarks what the reader had to skip, in words
 */
public record PictureSet(
        String name,
        Shape.Image shape,
        List<String> classes,
        byte[] pixels,
        byte[] labels,
        OptionalInt testFrom,
        List<Message> remarks)
        implements Dataset {

    public PictureSet {
        classes = List.copyOf(classes);
        remarks = List.copyOf(remarks);
        if (pixels.length != labels.length * shape.elements()) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels for " + labels.length + " pictures of " + shape.text());
        }
    }

    @Override
    public int size() {
        return labels.length;
    }

    @Override
    public int label(int index) {
        return Byte.toUnsignedInt(labels[index]);
    }

    @Override
    public void copy(int index, float[] target, int offset) {
        int length = (int) shape.elements();
        int from = index * length;
        for (int i = 0; i < length; i++) {
            target[offset + i] = Byte.toUnsignedInt(pixels[from + i]) / 255f;
        }
    }
}
