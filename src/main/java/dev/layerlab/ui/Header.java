package dev.layerlab.ui;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.run.RunBar;
import dev.layerlab.ui.run.RunViewModel;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** The strip at the top: project, way back, run, looks. */
final class Header extends HBox {
    private final Texts texts;
    private final WindowActions actions;
    private final Label name = new Label();
    private final RunBar run;

    Header(Workbench workbench, RunViewModel runs, WindowActions actions, Supplier<List<Path>> recent) {
        this.texts = workbench.texts();
        this.actions = actions;
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("project-name");
        name.setMinWidth(40);
        run = new RunBar(workbench, runs);
        HBox.setHgrow(run, Priority.ALWAYS);
        Button undo = iconButton("mdi2u-undo", "window.undo", workbench.drawing()::undo);
        undo.disableProperty().bind(workbench.drawing().canUndoProperty().not());
        Button redo = iconButton("mdi2r-redo", "window.redo", workbench.drawing()::redo);
        redo.disableProperty().bind(workbench.drawing().canRedoProperty().not());
        getChildren()
                .addAll(
                        menu(recent),
                        name,
                        undo,
                        redo,
                        run,
                        iconButton("mdi2t-theme-light-dark", "window.theme", actions::toggleTheme),
                        iconButton("mdi2h-help-circle-outline", "window.keys", actions::showKeys));
    }

    Node trainButton() {
        return run.trainButton();
    }

    void showName(String project, boolean unsaved) {
        name.setText(unsaved ? project + " \u2022" : project);
    }

    private MenuButton menu(Supplier<List<Path>> recent) {
        MenuButton menu = new MenuButton("LayerLab", new FontIcon("mdi2v-vector-polyline"));
        menu.setId("menu");
        menu.getStyleClass().addAll("flat", "app-menu");
        Menu recentMenu = new Menu(texts.of("window.recent"));
        menu.setOnShowing(event -> recentMenu
                .getItems()
                .setAll(recent.get().stream()
                        .map(file -> item(file.getFileName().toString(), () -> actions.open(file)))
                        .toList()));
        menu.getItems()
                .addAll(
                        item(texts.of("window.new"), actions::showStart),
                        item(texts.of("window.open"), actions::chooseAndOpen),
                        recentMenu,
                        new SeparatorMenuItem(),
                        item(texts.of("window.save"), actions::save),
                        item(texts.of("window.save-as"), actions::saveAs),
                        new SeparatorMenuItem(),
                        languages(),
                        item(texts.of("window.theme"), actions::toggleTheme),
                        item(texts.of("window.projector"), actions::toggleProjector),
                        new SeparatorMenuItem(),
                        item(texts.of("window.keys"), actions::showKeys),
                        item(texts.of("window.about"), actions::showAbout),
                        item(texts.of("window.quit"), actions::close));
        return menu;
    }

    private Menu languages() {
        Menu menu = new Menu(texts.of("window.language"));
        ToggleGroup group = new ToggleGroup();
        for (Locale language : Texts.LANGUAGES) {
            RadioMenuItem item = new RadioMenuItem(language.getDisplayName(language));
            item.setToggleGroup(group);
            item.setSelected(language.equals(texts.locale()));
            item.setOnAction(event -> actions.setLanguage(language.toLanguageTag()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Button iconButton(String icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(texts.of(key)));
        button.setAccessibleText(texts.of(key));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
