package dev.layerlab.ui.dataset;

import dev.layerlab.data.SplitShares;
import dev.layerlab.text.Texts;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The shares of validation and test part, with the numbers that come of them. */
final class SplitSliders extends VBox {
    private static final double MOST = 0.4;
    private static final double STEP = 0.05;
    private static final Duration REST = Duration.millis(150);

    private final DataViewModel data;
    private final Texts texts;
    private final Slider validation = new Slider(0, MOST, SplitShares.USUAL.validation());
    private final Slider test = new Slider(0, MOST, SplitShares.USUAL.test());
    private final Label validationText = new Label();
    private final Label testText = new Label();
    private final Tooltip testHelp = new Tooltip();
    private final HBox sliders = new HBox();
    private final Label parts = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean following;

    SplitSliders(DataViewModel data, Texts texts) {
        this.data = data;
        this.texts = texts;
        getStyleClass().add("split-sliders");
        validation.setId("split-validation");
        test.setId("split-test");
        validation.setTooltip(new Tooltip(texts.of("dataset.validation.help")));
        parts.getStyleClass().add("split-parts");
        parts.setId("split-parts");
        add("dataset.validation", validation, validationText);
        Label testName = add("dataset.test", test, testText);
        testName.setTooltip(testHelp);
        test.setTooltip(testHelp);
        sliders.getStyleClass().add("split-shares");
        getChildren().addAll(sliders, parts);
        rest.setOnFinished(event ->
                data.split(rounded(validation), test.isDisable() ? data.shares().test() : rounded(test)));
        validation.valueProperty().addListener((property, before, now) -> moved());
        test.valueProperty().addListener((property, before, now) -> moved());
    }

    void follow(DataLook look) {
        following = true;
        boolean own = look.dataset().testFrom().isPresent();
        int tests = look.count(DataLook.Part.TEST);
        validation.setValue(data.shares().validation());
        test.setValue(
                own ? (double) tests / look.dataset().size() : data.shares().test());
        test.setDisable(own);
        testHelp.setText(texts.of(own ? "dataset.test.own" : "dataset.test.help"));
        parts.setText(texts.of(
                "dataset.parts", look.count(DataLook.Part.TRAINING), look.count(DataLook.Part.VALIDATION), tests));
        tell();
        following = false;
    }

    private Label add(String key, Slider slider, Label value) {
        Label name = new Label(texts.of(key));
        name.setLabelFor(slider);
        name.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("number");
        value.setMinWidth(USE_PREF_SIZE);
        slider.setBlockIncrement(STEP);
        slider.setMinWidth(30);
        slider.setPrefWidth(60);
        slider.setMaxWidth(140);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.getStyleClass().add("small");
        sliders.getChildren().addAll(name, slider, value);
        return name;
    }

    private void moved() {
        tell();
        if (!following) {
            rest.playFromStart();
        }
    }

    private void tell() {
        validationText.setText(texts.of("dataset.percent", rounded(validation)));
        testText.setText(texts.of("dataset.percent", test.isDisable() ? test.getValue() : rounded(test)));
    }

    private static double rounded(Slider slider) {
        return Math.round(slider.getValue() / STEP) * STEP;
    }
}
