package dev.layerlab.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The user-visible strings of one language. The part of a key before its first dot names the bundle it stands in:
 * {@code canvas.empty} is in {@code dev/layerlab/text/canvas.properties}. Patterns are those of {@link MessageFormat};
 * an apostrophe is written twice.
 */
public final class Texts {
    /** The languages LayerLab speaks. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Texts(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String of(String key, Object... arguments) {
        return of(new Message(key, List.of(arguments)));
    }

    public String of(Message message) {
        Object[] arguments = message.arguments().stream()
                .map(argument -> argument instanceof Message inner ? of(inner) : argument)
                .toArray();
        return new MessageFormat(bundle(message.key()).getString(message.key()), locale).format(arguments);
    }

    /** Whether the bundles have this key. */
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException absent) {
            return false;
        }
    }

    private ResourceBundle bundle(String key) {
        String name = key.substring(0, Math.max(0, key.indexOf('.')));
        return bundles.computeIfAbsent(
                name,
                file -> ResourceBundle.getBundle(
                        "dev.layerlab.text." + file,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
