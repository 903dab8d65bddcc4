package dev.layerlab.ui.charts;

import dev.layerlab.text.UserFacingException;
import dev.layerlab.training.Curves;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** Writes the charts to files: first to a temporary name beside the target, then moved into place. */
final class ChartFiles {
    private ChartFiles() {}

    static Path csv(Curves curves, Path target) throws UserFacingException {
        return write(target, draft -> {
            try (BufferedWriter writer = Files.newBufferedWriter(draft)) {
                CurvesCsv.write(curves, writer);
            }
        });
    }

    static Path png(BufferedImage picture, Path target) throws UserFacingException {
        return write(target, draft -> {
            if (!ImageIO.write(picture, "png", draft.toFile())) {
                throw new IOException("No writer for PNG");
            }
        });
    }

    private static Path write(Path target, Content content) throws UserFacingException {
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        try {
            content.write(draft);
            return Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            draft.toFile().delete();
            throw new UserFacingException(
                    dev.layerlab.text.Message.of("charts.not-written", target.toString(), String.valueOf(refused)),
                    refused);
        }
    }

    private interface Content {
        void write(Path draft) throws IOException;
    }
}
