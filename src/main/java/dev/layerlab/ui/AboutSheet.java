package dev.layerlab.ui;

import dev.layerlab.engine.EngineInfo;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Workbench;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What LayerLab is and what runs underneath. */
final class AboutSheet extends VBox {
    private final Texts texts;
    private final Label engine = new Label();

    AboutSheet(Workbench workbench, String version) {
        texts = workbench.texts();
        getStyleClass().add("sheet");
        Label title = new Label("LayerLab " + version);
        title.getStyleClass().add("sheet-title");
        Label what = new Label(texts.of("about.what"));
        engine.setText(texts.of("run.engine-loading"));
        Label java = new Label(texts.of(
                "about.java", System.getProperty("java.version"), System.getProperty("javafx.runtime.version")));
        Label licence = new Label(texts.of("about.licence"));
        getChildren().addAll(title, what, engine, java, licence);
        getChildren().forEach(child -> ((Label) child).setWrapText(true));
        setMaxSize(520, Region.USE_PREF_SIZE);
        workbench.jobs().run(workbench.engine()::info, this::show, why -> engine.setText(texts.of(why)));
    }

    private void show(EngineInfo info) {
        String acceleration = texts.of(info.oneDnn() ? "about.onednn-on" : "about.onednn-off");
        String steps = info.vectorBits() > 0
                ? texts.of("about.steps-own", info.vectorBits())
                : texts.of("about.steps-library");
        String library = texts.of("about.engine", info.library(), info.nativeBuild(), acceleration, info.threads());
        engine.setText(library + "\n" + steps);
    }
}
