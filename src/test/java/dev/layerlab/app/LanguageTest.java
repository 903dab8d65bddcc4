package dev.layerlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void speaksTheChosenLanguageElseEnglish() {
        assertThat(Language.of("zh-CN").toLanguageTag()).isEqualTo("zh-CN");
        assertThat(Language.of("fr").toLanguageTag()).isEqualTo("en");
    }
}
