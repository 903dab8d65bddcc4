package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"data", "dataset"})
    void everySentenceIsThereInBothLanguages(String bundle) {
        ResourceBundle english = ResourceBundle.getBundle("dev.layerlab.text." + bundle, Locale.ENGLISH);
        ResourceBundle chinese = ResourceBundle.getBundle("dev.layerlab.text." + bundle, Locale.SIMPLIFIED_CHINESE);

        assertThat(chinese).isNotSameAs(english);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }
}
