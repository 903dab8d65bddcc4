package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.layerlab.text.Texts;
import dev.layerlab.text.UserFacingException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Checks that something is refused with a certain sentence, and that the sentence can be said in every language. */
public final class Refusal {
    private Refusal() {}

    /** The English sentence. */
    public static String of(String key, ThrowingCallable refused) {
        UserFacingException why = catchThrowableOfType(UserFacingException.class, refused);
        assertThat(why).as("should be refused with " + key).isNotNull();
        assertThat(why.sentence().key()).isEqualTo(key);
        String english = "";
        for (java.util.Locale language : Texts.LANGUAGES.reversed()) {
            english = new Texts(language).of(why.sentence());
            assertThat(english).doesNotContainPattern("\\{\\d");
        }
        return english;
    }
}
