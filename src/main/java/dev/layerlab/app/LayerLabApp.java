package dev.layerlab.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.engine.Engine;
import dev.layerlab.project.Project;
import dev.layerlab.project.Template;
import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.MainWindow;
import dev.layerlab.ui.Preferences;
import dev.layerlab.ui.WindowShell;
import dev.layerlab.ui.workbench.FxThread;
import dev.layerlab.ui.workbench.Jobs;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window's life: shows it first, loads the engine behind it, and gives it what it needs from outside. */
public final class LayerLabApp extends Application implements WindowShell {
    private static final double USUAL_WIDTH = 1600;
    private static final double USUAL_HEIGHT = 1000;

    private final Services services = Services.ofThisUser();
    private Jobs jobs;
    private Preferences preferences;
    private volatile List<Path> recent = List.of();
    private Stage stage;
    private Scene scene;
    private MainWindow window;
    private Workbench workbench;
    private boolean engineReady;
    private Optional<Message> engineTrouble = Optional.empty();

    @Override
    public void init() {
        jobs = new Jobs(services.background(), new FxThread());
        preferences = services.preferences().read();
        recent = services.recent().list();
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(sentence -> window.warn(sentence)));
        scene = new Scene(new javafx.scene.layout.Pane(), 1280, 800);
        scene.getStylesheets()
                .add(LayerLabApp.class.getResource("/dev/layerlab/ui/app.css").toExternalForm());
        stage.setScene(scene);
        stage.getIcons().add(new Image(LayerLabApp.class.getResourceAsStream("/dev/layerlab/ui/icon.png")));
        stage.setOnCloseRequest(event -> {
            event.consume();
            window.close();
        });
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean first = preferences.width() <= 0;
        stage.setWidth(Math.min(screen.getWidth(), first ? USUAL_WIDTH : preferences.width()));
        stage.setHeight(Math.min(screen.getHeight(), first ? USUAL_HEIGHT : preferences.height()));
        rebuild(Template.ALL.getFirst().project(), Optional.empty());
        stage.show();
        Optional<Path> given = getParameters().getUnnamed().stream().findFirst().map(Path::of);
        given.ifPresentOrElse(window::load, window::showFirstStart);
        jobs.run(
                () -> {
                    services.engine().warmUp();
                    return true;
                },
                ready -> {
                    engineReady = true;
                    workbench.engineIsReady();
                },
                why -> {
                    engineTrouble = Optional.of(why);
                    workbench.engineFailed(why);
                    window.warn(why);
                });
    }

    @Override
    public void rebuild(Project project, Optional<Path> file) {
        if (workbench != null) {
            workbench.close();
        }
        Texts texts = new Texts(Language.of(preferences.language()));
        Locale.setDefault(texts.locale());
        Engine engine = services.engine();
        DatasetCatalog catalog = services.catalog();
        workbench = new Workbench(texts, engine, catalog, jobs, project, MachineMemory.forTraining());
        window = new MainWindow(workbench, stage, this, file);
        if (engineReady) {
            workbench.engineIsReady();
        }
        engineTrouble.ifPresent(workbench::engineFailed);
        scene.setRoot(window);
        applyLooks();
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public void save(Preferences changed) {
        preferences = changed;
        services.background().execute(() -> services.preferences().write(changed));
    }

    @Override
    public void change(Preferences changed) {
        save(changed);
        applyLooks();
    }

    @Override
    public List<Path> recent() {
        return recent;
    }

    @Override
    public void remember(Path project) {
        services.background().execute(() -> {
            services.recent().add(project);
            recent = services.recent().list();
        });
    }

    @Override
    public String version() {
        return Version.number();
    }

    @Override
    public void closed() {
        Platform.exit();
    }

    private void applyLooks() {
        setUserAgentStylesheet(
                preferences.dark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        setStyle("dark", preferences.dark());
        setStyle("projector", preferences.projector());
    }

    private void setStyle(String name, boolean on) {
        List<String> styles = scene.getRoot().getStyleClass();
        styles.remove(name);
        if (on) {
            styles.add(name);
        }
    }
}
