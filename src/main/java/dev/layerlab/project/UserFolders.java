package dev.layerlab.project;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where LayerLab keeps what is the user's but not in a file of theirs, at the places each platform names for it.
 *
 * @param data recent projects and preferences
 * @param cache what can be made again
 */
public record UserFolders(Path data, Path cache) {
    private static final String NAME = "layerlab";

    /** The folders of this user; the system property {@code layerlab.home} puts both below one folder. */
    public static UserFolders ofThisUser() {
        return of(System.getProperties(), System.getenv());
    }

    static UserFolders of(Properties properties, Map<String, String> environment) {
        String home = properties.getProperty("layerlab.home");
        if (home != null) {
            return new UserFolders(Path.of(home, "data"), Path.of(home, "cache"));
        }
        Path user = Path.of(properties.getProperty("user.home"));
        String system = properties.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            Path local = folder(environment, "LOCALAPPDATA", user.resolve("AppData/Local"));
            return new UserFolders(
                    folder(environment, "APPDATA", user.resolve("AppData/Roaming"))
                            .resolve("LayerLab"),
                    local.resolve("LayerLab").resolve("cache"));
        }
        if (system.startsWith("Mac")) {
            Path library = user.resolve("Library");
            return new UserFolders(library.resolve("Application Support/LayerLab"), library.resolve("Caches/LayerLab"));
        }
        return new UserFolders(
                folder(environment, "XDG_DATA_HOME", user.resolve(".local/share"))
                        .resolve(NAME),
                folder(environment, "XDG_CACHE_HOME", user.resolve(".cache")).resolve(NAME));
    }

    /** The XDG standard has relative paths ignored. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.get(variable);
        return value != null && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
