package dev.layerlab.ui;

import dev.layerlab.project.Template;
import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import dev.layerlab.training.RunState;
import dev.layerlab.ui.dataset.DatasetDrop;
import dev.layerlab.ui.hints.Hint;
import dev.layerlab.ui.hints.HintLayer;
import dev.layerlab.ui.hints.HintsViewModel;
import dev.layerlab.ui.run.RunNote;
import dev.layerlab.ui.run.RunViewModel;
import dev.layerlab.ui.start.StartView;
import dev.layerlab.ui.workbench.Workbench;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The one window: header, panels, and what lies over them. */
public final class MainWindow extends BorderPane {
    private final Workbench workbench;
    private final Texts texts;
    private final Stage stage;
    private final WindowShell shell;
    private final Questions questions;
    private final ProjectDesk desk;
    private final Panels panels;
    private final Header header;
    private final Overlay overlay = new Overlay();
    private final Notices notices;
    private final FramePulse pulse;
    private final WindowDrops drops;
    private final HintsViewModel hints;

    /** @param opened the file the workbench's project came from */
    public MainWindow(Workbench workbench, Stage stage, WindowShell shell, Optional<Path> opened) {
        this.workbench = workbench;
        this.texts = workbench.texts();
        this.stage = stage;
        this.shell = shell;
        this.questions = new Questions(texts, stage);
        this.desk = new ProjectDesk(workbench, opened, shell::remember);
        RunViewModel run = new RunViewModel(workbench);
        this.panels = new Panels(workbench, shell.preferences(), new RunNote(texts, run));
        this.notices = new Notices(texts);
        WindowActions actions = new Actions();
        this.header = new Header(workbench, run, actions, shell::recent);
        this.hints = new HintsViewModel(
                workbench,
                shell.preferences().knownHints(),
                hint -> shell.save(shell.preferences().withKnownHint(hint)));
        HintLayer hintLayer =
                new HintLayer(texts, hints, Map.of(Hint.TRAIN, header.trainButton(), Hint.DRAW, panels.drawPad()));
        StackPane middle = new StackPane(panels, hintLayer, overlay, notices);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        setTop(header);
        setCenter(middle);
        getStyleClass().add("main-window");
        this.pulse = new FramePulse(workbench, this::showName);
        panels.canvas.setOnSettings(panels::focusSettings);
        panels.canvas.setOnSpace(run::toggle);
        new WindowKeys(this, run, panels, actions);
        this.drops = new WindowDrops(this, new DatasetDrop(workbench), panels, actions);
        workbench.run().progressProperty().addListener((property, before, now) -> {
            boolean starts = now.state() == RunState.RUNNING && before.state() != RunState.RUNNING;
            if (starts && overlay.isShowing()) {
                overlay.hide();
            }
        });
        workbench.data().troubleProperty().addListener((property, before, now) -> now.ifPresent(this::warn));
        sceneProperty().addListener((property, before, now) -> pulse.setRunning(now != null));
    }

    /** Shows the templates over the panels, and the shortest way to a learning network. */
    public void showFirstStart() {
        showStart(Optional.of(this::tryIt));
    }

    private void showStart(Optional<Runnable> tryIt) {
        overlay.show(
                new StartView(
                        texts,
                        shell.recent(),
                        tryIt,
                        this::startFrom,
                        file -> askToLeave(() -> load(file)),
                        () -> askToLeave(this::chooseAndLoad),
                        overlay::hide),
                () -> {
                    panels.canvas.focusBoxes();
                    hints.startIsClosed();
                });
    }

    /** Opens a project file. */
    public void load(Path file) {
        desk.open(file, overlay::hide, this::warn);
    }

    /** Files dropped onto the window; false if nothing could be done with them. */
    boolean drop(List<File> files) {
        return drops.accept(files);
    }

    /** A sentence for the user that stays until it is read. */
    public void warn(Message sentence) {
        notices.warn(texts.of(sentence));
    }

    /** Asks about unsaved changes, then closes the window and ends the run. */
    public void close() {
        askToLeave(() -> {
            shell.save(arranged());
            pulse.setRunning(false);
            workbench.close();
            shell.closed();
        });
    }

    /** The preferences with the layout as it is now. */
    private Preferences arranged() {
        return shell.preferences().withLayout(panels.dividers(), panels.folded(), stage.getWidth(), stage.getHeight());
    }

    private void tryIt() {
        hints.done(Hint.TRAIN);
        overlay.hide();
        workbench.trainWhenReady();
    }

    private void startFrom(Template template) {
        askToLeave(() -> {
            overlay.hide();
            desk.start(template.project());
        });
    }

    private void chooseAndLoad() {
        questions.whatToOpen().ifPresent(this::load);
    }

    private void askToLeave(Runnable leave) {
        if (!desk.isUnsaved()) {
            leave.run();
            return;
        }
        switch (questions.aboutUnsaved(name())) {
            case SAVE -> save(leave);
            case DISCARD -> leave.run();
            case CANCEL -> {}
        }
    }

    private void save(Runnable then) {
        desk.fileProperty().get().or(() -> questions.whereToSave(name())).ifPresent(file -> saveTo(file, then));
    }

    void saveTo(Path file, Runnable then) {
        desk.save(
                file,
                () -> {
                    notices.tell(texts.of("window.saved", file.getFileName().toString()));
                    then.run();
                },
                this::warn);
    }

    private String name() {
        return desk.fileProperty()
                .get()
                .map(file -> file.getFileName().toString().replaceFirst("\\.layerlab$", ""))
                .orElseGet(() -> texts.of("window.untitled"));
    }

    private void showName() {
        String name = name();
        header.showName(name, desk.isUnsaved());
        stage.setTitle(name + " \u2013 LayerLab");
    }

    /** What menu and keys ask for, done by this window. */
    private final class Actions implements WindowActions {
        @Override
        public void showStart() {
            MainWindow.this.showStart(Optional.empty());
        }

        @Override
        public void chooseAndOpen() {
            askToLeave(MainWindow.this::chooseAndLoad);
        }

        @Override
        public void open(Path file) {
            askToLeave(() -> load(file));
        }

        @Override
        public void save() {
            MainWindow.this.save(() -> {});
        }

        @Override
        public void saveAs() {
            questions.whereToSave(name()).ifPresent(file -> saveTo(file, () -> {}));
        }

        @Override
        public void toggleTheme() {
            shell.change(shell.preferences().withDark(!shell.preferences().dark()));
        }

        @Override
        public void toggleProjector() {
            shell.change(shell.preferences().withProjector(!shell.preferences().projector()));
        }

        @Override
        public void setLanguage(String tag) {
            shell.save(arranged().withLanguage(tag));
            workbench
                    .project()
                    .thenAccept(project -> workbench
                            .jobs()
                            .screen()
                            .execute(() ->
                                    shell.rebuild(project, desk.fileProperty().get())));
        }

        @Override
        public void showKeys() {
            overlay.show(new KeySheet(texts), panels.canvas::focusBoxes);
        }

        @Override
        public void showAbout() {
            overlay.show(new AboutSheet(workbench, shell.version()), panels.canvas::focusBoxes);
        }

        @Override
        public void close() {
            MainWindow.this.close();
        }
    }
}
