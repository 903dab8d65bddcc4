package dev.layerlab.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    @Test
    void followsTheStandardOfLinux() {
        assertThat(folders("Linux", Map.of("XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "not/absolute")))
                .isEqualTo(new UserFolders(Path.of("/d/layerlab"), Path.of("/home/me/.cache/layerlab")));
    }

    @Test
    void goesToTheLibraryOnMacOs() {
        assertThat(folders("Mac OS X", Map.of()))
                .isEqualTo(new UserFolders(
                        Path.of("/home/me/Library/Application Support/LayerLab"),
                        Path.of("/home/me/Library/Caches/LayerLab")));
    }

    @Test
    void keepsDataRoamingAndTheCacheLocalOnWindows() {
        assertThat(folders("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local")))
                .isEqualTo(new UserFolders(Path.of("/roaming/LayerLab"), Path.of("/local/LayerLab/cache")));
    }

    @Test
    void obeysThePropertyBeforeAllElse() {
        Properties properties = properties("Linux");
        properties.setProperty("layerlab.home", "/elsewhere");
        assertThat(UserFolders.of(properties, Map.of("XDG_DATA_HOME", "/d")))
                .isEqualTo(new UserFolders(Path.of("/elsewhere/data"), Path.of("/elsewhere/cache")));
    }

    private static UserFolders folders(String system, Map<String, String> environment) {
        return UserFolders.of(properties(system), environment);
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/me");
        return properties;
    }
}
