package dev.layerlab.ui.inspect;

import dev.layerlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** One button for each view that suits the box. */
final class ViewSwitch extends HBox {
    private final InspectViewModel viewModel;
    private final Texts texts;
    private final List<InsideView> shown = new ArrayList<>();

    ViewSwitch(InspectViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("view-switch");
        viewModel.viewsProperty().addListener((property, before, now) -> rebuild(now));
        viewModel.viewProperty().addListener((property, before, now) -> select(now));
        setMinWidth(USE_PREF_SIZE);
    }

    private void rebuild(List<InsideView> views) {
        if (views.equals(shown)) {
            return;
        }
        shown.clear();
        shown.addAll(views);
        ToggleGroup group = new ToggleGroup();
        getChildren().clear();
        for (InsideView view : views) {
            ToggleButton button = new ToggleButton(texts.of("inspect.view." + view.name()));
            button.setTooltip(new Tooltip(texts.of("inspect.view." + view.name() + ".help")));
            button.setToggleGroup(group);
            button.setId("view-" + view.name());
            button.getStyleClass().addAll("small", pill(views.indexOf(view), views.size()));
            button.setOnAction(event -> {
                button.setSelected(true);
                viewModel.choose(view);
            });
            getChildren().add(button);
        }
        select(viewModel.viewProperty().get());
    }

    private void select(Optional<InsideView> view) {
        for (int i = 0; i < shown.size(); i++) {
            ((ToggleButton) getChildren().get(i)).setSelected(view.equals(Optional.of(shown.get(i))));
        }
    }

    private static String pill(int index, int count) {
        if (count == 1) {
            return "rounded";
        }
        return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
    }
}
