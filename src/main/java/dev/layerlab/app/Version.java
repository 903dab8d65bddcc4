package dev.layerlab.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which LayerLab this is. */
public final class Version {
    private Version() {}

    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
