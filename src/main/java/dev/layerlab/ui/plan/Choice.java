package dev.layerlab.ui.plan;

import atlantafx.base.theme.Styles;
import dev.layerlab.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** A choice among the values of an enum, named by the texts {@code plan.KIND.VALUE}. */
final class Choice<E extends Enum<E>> extends ChoiceBox<E> {
    private boolean showing;

    Choice(Texts texts, String kind, E[] values, Consumer<E> chosen) {
        getItems().setAll(values);
        getStyleClass().add(Styles.SMALL);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : texts.of("plan." + kind + "." + value.name());
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("One chooses, one does not type");
            }
        });
        valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                chosen.accept(now);
            }
        });
    }

    /** Shows a value as if nobody had chosen it. */
    void show(E value) {
        showing = true;
        setValue(value);
        showing = false;
    }
}
