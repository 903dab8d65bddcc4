package dev.layerlab.ui.inspect;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Figures;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** How tiles are coloured, and which input channel they show. */
final class TileControls extends HBox {
    private static final int MEAN = -1;

    private final ComboBox<Integer> channel = new ComboBox<>();
    private final ToggleButton perTile;
    private final InspectViewModel viewModel;

    TileControls(InspectViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        getStyleClass().add("tile-controls");
        setAlignment(Pos.CENTER_RIGHT);
        perTile = new ToggleButton(texts.of("inspect.range.own"));
        perTile.setTooltip(new Tooltip(texts.of("inspect.range.own.help")));
        perTile.getStyleClass().add("small");
        perTile.setMinWidth(USE_PREF_SIZE);
        perTile.setOnAction(event -> viewModel.setRangePerTile(perTile.isSelected()));
        channel.setTooltip(new Tooltip(texts.of("inspect.channel.help")));
        channel.setConverter(words(texts));
        channel.setMinWidth(USE_PREF_SIZE);
        channel.setOnAction(event -> choose());
        getChildren().addAll(channel, perTile);
        viewModel.viewProperty().addListener((property, before, now) -> fill());
        viewModel.subjectProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private void fill() {
        int channels = viewModel
                .viewProperty()
                .get()
                .flatMap(view -> viewModel.subjectProperty().get().map(view::channels))
                .orElse(0);
        channel.setVisible(channels > 1);
        channel.setManaged(channels > 1);
        if (channel.getItems().size() == channels + 1) {
            return;
        }
        channel.getItems().clear();
        for (int i = MEAN; i < channels; i++) {
            channel.getItems().add(i);
        }
        channel.setValue(MEAN);
    }

    private void choose() {
        Integer chosen = channel.getValue();
        viewModel.setChannel(chosen == null || chosen == MEAN ? OptionalInt.empty() : OptionalInt.of(chosen));
    }

    private static StringConverter<Integer> words(Texts texts) {
        Figures figures = new Figures(texts.locale());
        return new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null || value == MEAN
                        ? texts.of("inspect.channel.mean")
                        : texts.of("inspect.channel.one", figures.whole(value + 1));
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("Channels are chosen, not typed");
            }
        };
    }
}
