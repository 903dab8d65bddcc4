package dev.layerlab.data.idx;

import dev.layerlab.data.FileTrouble;
import dev.layerlab.data.LoadCount;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.UserFacingException;
import java.util.List;
import java.util.Optional;

/** The pictures of one pair of files, opened and checked against each other but not yet read. */
record IdxPart(IdxPair pair, IdxFile pictures, IdxFile labels) {

    static IdxPart open(IdxPair pair) throws UserFacingException {
        IdxFile pictures = IdxFile.open(pair.pictures(), 3);
        try {
            IdxFile labels = IdxFile.open(pair.labels(), 1);
            IdxPart part = new IdxPart(pair, pictures, labels);
            if (pictures.count() != labels.count()) {
                labels.close();
                throw UserFacingException.of(
                        "data.idx-counts",
                        FileTrouble.name(pair.pictures()),
                        pictures.count(),
                        FileTrouble.name(pair.labels()),
                        labels.count());
            }
            return part;
        } catch (UserFacingException refused) {
            pictures.close();
            throw refused;
        }
    }

    int count() {
        return pictures.count();
    }

    Shape.Image shape() {
        return new Shape.Image(pictures.size(1), pictures.size(2), 1);
    }

    void requireShape(Shape.Image wanted) throws UserFacingException {
        if (!shape().equals(wanted)) {
            throw UserFacingException.of(
                    "data.idx-shapes",
                    FileTrouble.name(pair.pictures()),
                    pictures.size(1) + "x" + pictures.size(2),
                    wanted.height() + "x" + wanted.width());
        }
    }

    /**
     * Reads everything behind the examples already there.
     *
     * @return the largest label
     */
    int read(byte[] pixels, byte[] allLabels, int first, Optional<List<String>> names, LoadCount progress)
            throws UserFacingException {
        labels.read(allLabels, first, progress);
        int largest = 0;
        for (int i = 0; i < count(); i++) {
            int label = Byte.toUnsignedInt(allLabels[first + i]);
            if (names.isPresent() && label >= names.get().size()) {
                throw UserFacingException.of(
                        "data.idx-label",
                        FileTrouble.name(pair.labels()),
                        i + 1,
                        label,
                        names.get().size(),
                        names.get().size() - 1);
            }
            largest = Math.max(largest, label);
        }
        pictures.read(pixels, (int) (first * shape().elements()), progress);
        return largest;
    }

    void close() throws UserFacingException {
        try (pictures) {
            labels.close();
        }
    }
}
