package dev.layerlab.data.pictures;

import dev.layerlab.data.DatasetMemory;
import dev.layerlab.data.FileTrouble;
import dev.layerlab.data.LoadCount;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** Reads a folder that has one subfolder of pictures for each class. */
public final class PictureFolderReader {
    private static final int MOST_LISTED = 50;

    private PictureFolderReader() {}

    /**
     * All pictures in one size: their own if it is the same for all and at most 64x64, else 28x28 if all are grey, else
     * 32x32. Pictures that cannot be read are left out and listed in the remarks.
     *
     * @throws java.util.concurrent.CancellationException if the watcher asked to stop
     */
    public static PictureSet read(Path folder, LoadWatcher watcher) throws UserFacingException {
        List<ClassFolder> classes = ClassFolder.in(folder);
        List<Path> files =
                classes.stream().flatMap(some -> some.pictures().stream()).toList();
        Draft[] drafts = new Drafting(files, new LoadCount(watcher, files.size()), size -> {
                    DatasetMemory.require(FileTrouble.name(folder), 2 * size);
                })
                .drafts();
        byte[] labels = labels(folder, classes, drafts);
        List<Draft> kept =
                java.util.Arrays.stream(drafts).filter(Objects::nonNull).toList();
        Shape.Image shape = shapeFor(kept);
        List<String> names = classes.stream().map(ClassFolder::name).toList();
        return new PictureSet(
                FileTrouble.name(folder),
                shape,
                names,
                pixels(kept, shape),
                labels,
                OptionalInt.empty(),
                remarks(classes, files, drafts));
    }

    private static byte[] labels(Path folder, List<ClassFolder> classes, Draft[] drafts) throws UserFacingException {
        byte[] labels = new byte
                [(int) java.util.Arrays.stream(drafts).filter(Objects::nonNull).count()];
        int file = 0;
        int next = 0;
        for (int label = 0; label < classes.size(); label++) {
            int before = next;
            for (int i = 0; i < classes.get(label).pictures().size(); i++) {
                if (drafts[file++] != null) {
                    labels[next++] = (byte) label;
                }
            }
            if (next == before) {
                String name = classes.get(label).name();
                throw UserFacingException.of("data.folder-broken-class", name, FileTrouble.name(folder));
            }
        }
        return labels;
    }

    private static Shape.Image shapeFor(List<Draft> drafts) {
        Draft first = drafts.getFirst();
        boolean grey = drafts.stream().allMatch(Draft::grey);
        boolean oneSize = first.isSmall()
                && drafts.stream().allMatch(one -> one.width() == first.width() && one.height() == first.height());
        int side = grey ? Draft.GREY_SIDE : Draft.COLOUR_SIDE;
        int channels = grey ? 1 : 3;
        return oneSize
                ? new Shape.Image(first.height(), first.width(), channels)
                : new Shape.Image(side, side, channels);
    }

    private static byte[] pixels(List<Draft> drafts, Shape.Image shape) {
        byte[] pixels = new byte[(int) (drafts.size() * shape.elements())];
        int length = shape.height() * shape.width();
        int at = 0;
        for (Draft draft : drafts) {
            for (int channel = 0; channel < shape.channels(); channel++) {
                System.arraycopy(draft.plane(channel, shape.width(), shape.height()), 0, pixels, at, length);
                at += length;
            }
        }
        return pixels;
    }

    private static List<Message> remarks(List<ClassFolder> classes, List<Path> files, Draft[] drafts) {
        List<Path> broken = new ArrayList<>();
        for (int i = 0; i < drafts.length; i++) {
            if (drafts[i] == null) {
                broken.add(files.get(i));
            }
        }
        List<Path> others =
                classes.stream().flatMap(some -> some.others().stream()).toList();
        List<Message> remarks = new ArrayList<>();
        if (!broken.isEmpty()) {
            remarks.add(Message.of("data.remark-skipped", broken.size(), list(broken)));
        }
        if (!others.isEmpty()) {
            remarks.add(Message.of("data.remark-others", others.size(), list(others)));
        }
        return remarks;
    }

    private static String list(List<Path> files) {
        List<String> names = files.stream()
                .limit(MOST_LISTED)
                .map(file -> FileTrouble.name(file.getParent()) + "/" + FileTrouble.name(file))
                .toList();
        return String.join(", ", names) + (files.size() > MOST_LISTED ? ", \u2026" : "");
    }
}
