package dev.layerlab.app;

import dev.layerlab.text.Texts;
import java.util.Locale;

/** Finds the language to speak. */
public final class Language {
    private Language() {}

    /**
     * The chosen language, else the system's if LayerLab speaks it, else English.
     *
     * @param tag of the chosen language; empty for the system's
     */
    public static Locale of(String tag) {
        String wanted = tag.isEmpty()
                ? Locale.getDefault().getLanguage()
                : Locale.forLanguageTag(tag).getLanguage();
        return Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
