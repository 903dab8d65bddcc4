package dev.layerlab.ui.canvas;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.layerlab.ui.settings.SettingsForm;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** Shows palette, canvas and settings alone, to look at them: template, light or dark, width, height, language. */
public final class LookAtCanvas extends Application {
    /** Needed because JavaFX on the class path does not start a main class that is an Application. */
    public static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            launch(LookAtCanvas.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        boolean dark = arguments.get(1).equals("dark");
        setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        Workbench workbench = TestWorkbench.with(arguments.get(0), Locale.forLanguageTag(arguments.get(4)));
        CanvasPane canvas = new CanvasPane(workbench, new SimpleObjectProperty<>(pictures(workbench)));
        PalettePane palette = new PalettePane(workbench);
        palette.connect(canvas);
        SettingsForm form = new SettingsForm(workbench);
        canvas.setOnSettings(form::focusFirst);
        ScrollPane right = new ScrollPane(form);
        right.setFitToWidth(true);
        right.setPrefWidth(300);
        BorderPane root = new BorderPane(canvas, null, right, null, palette);
        root.getStyleClass().add(dark ? "dark" : "light");
        Scene scene = new Scene(root, Integer.parseInt(arguments.get(2)), Integer.parseInt(arguments.get(3)));
        scene.getStylesheets()
                .add(Objects.requireNonNull(LookAtCanvas.class.getResource("/dev/layerlab/ui/app.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        canvas.focusBoxes();
    }

    private static Map<String, Image> pictures(Workbench workbench) {
        Map<String, Image> pictures = new HashMap<>();
        workbench.drawing().network().nodes().stream()
                .filter(node -> node.layer().type().matches("Convolution|Pooling|Input"))
                .forEach(node -> pictures.put(node.id(), noise(node.id().hashCode())));
        return pictures;
    }

    private static Image noise(int seed) {
        WritableImage image = new WritableImage(32, 16);
        java.util.Random random = new java.util.Random(seed);
        for (int i = 0; i < 32 * 16; i++) {
            image.getPixelWriter().setColor(i % 32, i / 32, Color.gray(random.nextDouble()));
        }
        return image;
    }
}
