package dev.layerlab.data.catalog;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.FileTrouble;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.idx.IdxReader;
import dev.layerlab.data.pictures.PictureFolderReader;
import dev.layerlab.data.pictures.PictureReader;
import dev.layerlab.text.UserFacingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out what a file or folder of the user's is and reads it. */
final class DatasetFiles {
    private DatasetFiles() {}

    static Dataset read(Path path, LoadWatcher watcher) throws UserFacingException {
        if (!Files.exists(path)) {
            throw FileTrouble.missing(path);
        }
        if (Files.isDirectory(path)) {
            return IdxReader.accepts(path)
                    ? IdxReader.readFolder(path, watcher)
                    : PictureFolderReader.read(path, watcher);
        }
        if (PictureReader.accepts(path)) {
            throw UserFacingException.of("data.single-picture", FileTrouble.name(path));
        }
        if (!startsLikeIdx(path) && !FileTrouble.name(path).contains("idx")) {
            throw UserFacingException.of("data.unknown-file", FileTrouble.name(path));
        }
        return IdxReader.readFile(path, watcher);
    }

    /** Two zero bytes, or those of gzip. */
    private static boolean startsLikeIdx(Path path) throws UserFacingException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(2);
            if (first.length == 0) {
                throw UserFacingException.of("data.empty-file", FileTrouble.name(path));
            }
            return first.length == 2 && (first[0] == 0 && first[1] == 0 || first[0] == 0x1f && first[1] == (byte) 0x8b);
        } catch (IOException why) {
            throw FileTrouble.of(path, why);
        }
    }
}
