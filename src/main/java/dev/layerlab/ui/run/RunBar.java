package dev.layerlab.ui.run;

import atlantafx.base.theme.Styles;
import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import dev.layerlab.training.Progress;
import dev.layerlab.training.RunState;
import dev.layerlab.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Reset, train, step, and how far the run is. */
public final class RunBar extends HBox {
    private final Button train = new Button();
    private final FontIcon trainIcon = new FontIcon();
    private final Tooltip trainTooltip = new Tooltip();
    private final Label status = new Label();
    private final Tooltip statusTooltip = new Tooltip();
    private final ProgressBar progressBar = new ProgressBar(0);
    private final List<Button> others;
    private final Workbench workbench;
    private final RunViewModel run;
    private final RunWords words;

    public RunBar(Workbench workbench, RunViewModel run) {
        this.workbench = workbench;
        this.run = run;
        this.words = new RunWords(workbench.texts());
        Button reset = button("reset", run::reset);
        Button renew = button("renew", run::newWeights);
        Button batch = button("step-batch", run::stepBatch);
        Button epoch = button("step-epoch", run::stepEpoch);
        others = List.of(reset, renew, batch, epoch);
        train.setOnAction(pressed -> run.toggle());
        train.setGraphic(trainIcon);
        train.getStyleClass().addAll(Styles.ACCENT, "train");
        status.getStyleClass().add("status");
        status.setTooltip(statusTooltip);
        progressBar.setMaxWidth(Double.MAX_VALUE);
        progressBar.getStyleClass().add(Styles.SMALL);
        VBox figures = new VBox(status, progressBar);
        figures.getStyleClass().add("figures");
        figures.setMinWidth(0);
        HBox.setHgrow(figures, Priority.ALWAYS);
        getStyleClass().add("run-bar");
        getStylesheets().add(RunBar.class.getResource("run.css").toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .setAll(
                        hinted(reset, tip("reset")),
                        hinted(renew, tip("renew")),
                        hinted(train, trainTooltip),
                        hinted(batch, tip("step-batch")),
                        hinted(epoch, tip("step-epoch")),
                        figures);
        workbench.run().progressProperty().addListener((property, before, now) -> show());
        workbench.run().obstacleProperty().addListener((property, before, now) -> show());
        run.offerProperty().addListener((property, before, now) -> show());
        show();
    }

    /** The one to press first. */
    public Node trainButton() {
        return train;
    }

    private void show() {
        Texts texts = workbench.texts();
        Progress progress = workbench.run().progressProperty().get();
        Optional<Message> obstacle = workbench.run().obstacleProperty().get();
        boolean running = progress.state() == RunState.RUNNING;
        train.setDisable(obstacle.isPresent());
        others.forEach(button -> button.setDisable(obstacle.isPresent()));
        train.setText(texts.of(trainKey(progress)));
        trainIcon.getStyleClass().setAll("ikonli-font-icon", running ? "icon-pause" : "icon-train");
        trainTooltip.setText(obstacle.map(why -> texts.of("run.blocked", why))
                .orElseGet(() -> run.offerProperty()
                        .get()
                        .map(offer -> texts.of(offer.words()))
                        .orElse(texts.of(running ? "run.pause.help" : "run.train.help"))));
        status.setText(obstacle.map(texts::of).orElseGet(() -> words.status(progress)));
        statusTooltip.setText(status.getText());
        progressBar.setProgress(progress.fraction());
    }

    private String trainKey(Progress progress) {
        return switch (progress.state()) {
            case READY -> "run.train";
            case RUNNING -> "run.pause";
            case PAUSED -> "run.resume";
            case FINISHED -> "run.more";
            case FAILED -> "run.retry";
        };
    }

    private Button button(String name, Runnable action) {
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("icon-" + name);
        Button button = new Button(null, icon);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, name);
        button.setAccessibleText(workbench.texts().of("run." + name));
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private Tooltip tip(String name) {
        return new Tooltip(workbench.texts().of("run." + name));
    }

    /** A disabled button shows no tooltip of its own, but what is round it does. */
    private static Node hinted(Button button, Tooltip tooltip) {
        button.setTooltip(tooltip);
        StackPane around = new StackPane(button);
        around.setMinWidth(USE_PREF_SIZE);
        Tooltip.install(around, tooltip);
        return around;
    }
}
