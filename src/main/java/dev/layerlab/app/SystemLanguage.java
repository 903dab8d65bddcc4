package dev.layerlab.app;

import dev.layerlab.text.Texts;
import java.util.Locale;

/** The language of LayerLab that comes nearest to the one the system is set to. */
public final class SystemLanguage {
    private SystemLanguage() {}

    public static Texts texts() {
        return new Texts(nearest(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    static Locale nearest(Locale wanted) {
        return Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
