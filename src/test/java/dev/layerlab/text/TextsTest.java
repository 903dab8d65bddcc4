package dev.layerlab.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/dev/layerlab/text");

    @Test
    void fillsGapsWithNestedMessages() {
        Message sentence = Message.of("problem.needs-flat", Message.of("layer.Dense"), "28x28x1");

        assertThat(new Texts(Locale.ENGLISH).of(sentence))
                .startsWith("Dense reads")
                .contains("28x28x1");
        assertThat(new Texts(Locale.SIMPLIFIED_CHINESE).of(sentence)).contains("全连接层");
    }

    @TestFactory
    Stream<DynamicTest> everyBundleSaysTheSameInBothLanguages() throws IOException {
        return englishBundles().stream()
                .map(english -> DynamicTest.dynamicTest(english.getFileName().toString(), () -> {
                    Properties chinese = read(english.resolveSibling(
                            english.getFileName().toString().replace(".properties", "_zh_CN.properties")));
                    Properties base = read(english);
                    assertThat(chinese.stringPropertyNames())
                            .containsExactlyInAnyOrderElementsOf(base.stringPropertyNames());
                    base.stringPropertyNames()
                            .forEach(key ->
                                    assertThat(gaps(chinese, key)).as(key).isEqualTo(gaps(base, key)));
                }));
    }

    /** Keys are written as literals wherever they are fixed, so a misspelt one is found here. */
    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        List<String> bundles = englishBundles().stream()
                .map(path -> path.getFileName().toString().replace(".properties", ""))
                .toList();
        Texts texts = new Texts(Locale.ENGLISH);
        Pattern literal = Pattern.compile(
                "(?:Message\\.of|UserFacingException\\.of|texts\\(\\)\\.of|texts\\.of)\\(\\s*\"([a-z]+\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher keys = literal.matcher(Files.readString(source));
                while (keys.find()) {
                    String key = keys.group(1);
                    assertThat(bundles).as(source + ": " + key).contains(key.substring(0, key.indexOf('.')));
                    assertThat(texts.has(key)).as(source + ": " + key).isTrue();
                }
            }
        }
    }

    private static int gaps(Properties bundle, String key) {
        return new MessageFormat(bundle.getProperty(key), Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    private static List<Path> englishBundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(path -> path.toString().endsWith(".properties"))
                    .filter(path -> !path.toString().endsWith("_zh_CN.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
