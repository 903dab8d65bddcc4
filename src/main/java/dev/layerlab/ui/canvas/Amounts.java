package dev.layerlab.ui.canvas;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Figures;

/** Large numbers, short enough for a box or the footer. */
final class Amounts {
    private static final double KILO = 1024;

    private final Texts texts;

    Amounts(Texts texts) {
        this.texts = texts;
    }

    /** Every digit, in groups. */
    String exact(long number) {
        return new Figures(texts.locale()).whole(number);
    }

    /** Such as "1.4 MB". */
    String bytes(long bytes) {
        double megabytes = bytes / KILO / KILO;
        return megabytes < KILO
                ? texts.of("canvas.megabytes", megabytes)
                : texts.of("canvas.gigabytes", megabytes / KILO);
    }

    /** Such as "2.8 M". */
    String rough(long number) {
        if (number >= 1_000_000_000L) {
            return texts.of("canvas.billions", number / 1e9);
        }
        return number >= 1_000_000L ? texts.of("canvas.millions", number / 1e6) : exact(number);
    }
}
