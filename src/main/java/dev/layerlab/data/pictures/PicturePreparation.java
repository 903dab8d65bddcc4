package dev.layerlab.data.pictures;

import dev.layerlab.data.PictureSet;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;

/** Turns any picture or drawing into what a network that learned from a certain set expects to see. */
public final class PicturePreparation {
    private final Shape.Image shape;
    private final boolean dark;
    private final boolean normalizing;

    private PicturePreparation(Shape.Image shape, boolean dark, boolean normalizing) {
        this.shape = shape;
        this.dark = dark;
        this.normalizing = normalizing;
    }

    /**
     * What a network receives.
     *
     * @param inverted whether light and dark were exchanged, so that the screen can say so
     */
    public record Prepared(Tensor tensor, boolean inverted) {}

    /** Measures the set, which takes some milliseconds, so once a set and not once a picture. */
    public static PicturePreparation of(PictureSet set) {
        PictureHabits habits = PictureHabits.of(set);
        boolean grey = set.shape().channels() == 1;
        return new PicturePreparation(set.shape(), grey && habits.isDark(), grey && habits.isNormalized());
    }

    /** For a set that is not there: {@code normalizing} if it was one of digits, bright on dark and centred. */
    public static PicturePreparation of(Shape.Image shape, boolean normalizing) {
        return new PicturePreparation(shape, normalizing, normalizing);
    }

    public Shape.Image shape() {
        return shape;
    }

    /** Whether the set's pictures are cut to their ink and centred, so that others must be as well. */
    public boolean wantsNormalizing() {
        return normalizing;
    }

    /** The picture as the set's own pictures are. */
    public Prepared prepare(Picture picture) {
        if (!dark) {
            return withoutNormalizing(picture);
        }
        byte[] grey = picture.grey();
        boolean light = Background.isLight(grey, picture.width(), picture.height());
        byte[] ink = light ? Background.inverted(grey) : grey;
        if (!normalizing) {
            byte[] small = scaling(picture).scale(ink);
            return new Prepared(tensor(small), light);
        }
        byte[] alone = Background.removed(ink, picture.width(), picture.height());
        byte[] digit =
                new DigitNormalizer(shape.height(), shape.width()).normalize(alone, picture.width(), picture.height());
        return new Prepared(tensor(digit), light);
    }

    /** The picture's centre made smaller and nothing else, to show what becomes of it then. */
    public Prepared withoutNormalizing(Picture picture) {
        PlaneScaling scaling = scaling(picture);
        byte[][] planes = new byte[shape.channels()][];
        for (int channel = 0; channel < planes.length; channel++) {
            planes[channel] = scaling.scale(planes.length == 3 ? picture.channel(channel) : picture.grey());
        }
        return new Prepared(tensor(planes), false);
    }

    private PlaneScaling scaling(Picture picture) {
        return new PlaneScaling(picture.width(), picture.height(), shape.width(), shape.height());
    }

    private Tensor tensor(byte[]... planes) {
        float[] values = new float[(int) shape.elements()];
        int at = 0;
        for (byte[] plane : planes) {
            for (byte pixel : plane) {
                values[at++] = Byte.toUnsignedInt(pixel) / 255f;
            }
        }
        return new Tensor(shape, values);
    }
}
