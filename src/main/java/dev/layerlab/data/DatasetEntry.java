package dev.layerlab.data;

import java.util.Locale;
import java.util.Map;

/**
 * A dataset as it stands in the list.
 *
 * @param name short name for the command line
 * @param titles what it is called, by language tag ("en", "zh-CN")
 * @param descriptions one sentence about it, by language tag
 */
public record DatasetEntry(
        String name, DatasetReference reference, Map<String, String> titles, Map<String, String> descriptions) {

    public String title(Locale locale) {
        return in(titles, locale);
    }

    public String description(Locale locale) {
        return in(descriptions, locale);
    }

    private static String in(Map<String, String> words, Locale locale) {
        return words.getOrDefault(locale.toLanguageTag(), words.get(Locale.ENGLISH.toLanguageTag()));
    }
}
