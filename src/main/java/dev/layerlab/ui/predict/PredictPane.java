package dev.layerlab.ui.predict;

import atlantafx.base.theme.Styles;
import dev.layerlab.data.Examples;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.PointSet;
import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** "Try it": draw, drop pictures or click a point, and see what the network answers. */
public final class PredictPane extends VBox {
    /** Share of the height that the pad may take, so that all ten bars stay in sight. */
    private static final double PAD_SHARE = 0.395;

    private static final double BESIDE_THE_PAD = 130;
    private static final double SMALLEST_PAD = 110;
    private static final double LARGEST_PAD = 420;

    private final Label remark = new Label();
    private final HBox header = new HBox();
    private final StackPane stage = new StackPane();
    private final ToggleButton drawMode;
    private final ToggleButton pictureMode;
    private final HBox modes;
    private final Button dropHint;
    private final AnswerBars bars;
    private final DrawView draw;
    private final PointView points;
    private final PicturesView pictures;
    private final PictureShelf shelf;
    private final PictureIntake intake;
    private final Workbench workbench;
    private final Texts texts;

    public PredictPane(Workbench workbench) {
        this.workbench = workbench;
        texts = workbench.texts();
        TryItViewModel questions = new TryItViewModel(workbench);
        Received received = new Received(workbench);
        shelf = new PictureShelf(workbench, received);
        intake = new PictureIntake(this, texts, shelf, () -> show(true));
        draw = new DrawView(texts, questions, received);
        points = new PointView(workbench, questions);
        pictures = new PicturesView(texts, shelf, questions, intake::choose);
        shelf.chosenProperty()
                .addListener((property, before, now) -> now.ifPresent(example -> questions.ask(() -> example)));
        bars = new AnswerBars(texts);
        drawMode = mode("predict.mode.draw", Styles.LEFT_PILL);
        pictureMode = mode("predict.mode.pictures", Styles.RIGHT_PILL);
        modes = new HBox(drawMode, pictureMode);
        dropHint = new Button(texts.of("predict.drop"));
        build(questions);
        drawMode.setOnAction(pressed -> show(false));
        pictureMode.setOnAction(pressed -> show(true));
        workbench.data().examplesProperty().addListener((property, before, now) -> show(pictureMode.isSelected()));
        show(false);
    }

    /** Shows what the network says to these picture files. */
    public void accept(List<Path> files) {
        intake.accept(files);
    }

    /** A small control for the end of the title line. */
    public void setCorner(Node control) {
        header.getChildren().add(control);
    }

    /** The pad; it is in the window only while one can draw for these data. */
    public Node drawPad() {
        return draw.pad();
    }

    private void build(TryItViewModel questions) {
        getStyleClass().add("predict-pane");
        getStylesheets().add(PredictPane.class.getResource("predict.css").toExternalForm());
        Label title = new Label(texts.of("predict.title"));
        title.getStyleClass().add("panel-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        header.getStyleClass().add("panel-title-line");
        header.getChildren().setAll(title, space, modes);
        header.setAlignment(Pos.CENTER_LEFT);
        remark.getStyleClass().add("remark");
        remark.setMinHeight(USE_PREF_SIZE);
        dropHint.getStyleClass().addAll(Styles.SMALL, "drop-button");
        dropHint.setMaxWidth(Double.MAX_VALUE);
        dropHint.setOnAction(pressed -> intake.choose());
        bars.setClasses(questions.classesProperty().get());
        getChildren().setAll(header, stage, remark, bars, dropHint);
        widthProperty().addListener((property, before, now) -> fit());
        heightProperty().addListener((property, before, now) -> fit());
        questions.classesProperty().addListener((property, before, now) -> bars.setClasses(now));
        questions.answerProperty().addListener((property, before, now) -> bars.show(now));
        questions.remarkProperty().addListener((property, before, now) -> showRemark(now));
        showRemark(questions.remarkProperty().get());
    }

    /** The way in that the data allow: a plane for points, the pad for grey pictures, and pictures for all pictures. */
    private void show(boolean wantsPictures) {
        Optional<PictureSet> set = pictureSet();
        boolean onlyPictures =
                set.filter(loaded -> loaded.shape().channels() > 1).isPresent();
        boolean plane = workbench
                .data()
                .examples()
                .map(Examples::dataset)
                .filter(PointSet.class::isInstance)
                .isPresent();
        boolean shelfShown = !plane && (wantsPictures || onlyPictures);
        Node shown = plane ? points : shelfShown ? pictures : draw;
        if (!stage.getChildren().equals(List.of(shown))) {
            stage.getChildren().setAll(shown);
        }
        VBox.setVgrow(stage, shelfShown ? Priority.ALWAYS : Priority.NEVER);
        VBox.setVgrow(bars, shelfShown ? Priority.NEVER : Priority.ALWAYS);
        stage.setMinHeight(shelfShown ? 0 : USE_PREF_SIZE);
        drawMode.setSelected(!shelfShown);
        pictureMode.setSelected(shelfShown);
        setShown(modes, !plane && !onlyPictures);
        setShown(dropHint, !plane && !shelfShown);
    }

    private Optional<PictureSet> pictureSet() {
        return workbench
                .data()
                .examples()
                .map(Examples::dataset)
                .filter(PictureSet.class::isInstance)
                .map(PictureSet.class::cast);
    }

    private ToggleButton mode(String key, String place) {
        ToggleButton button = new ToggleButton(texts.of(key));
        button.getStyleClass().addAll("mode", Styles.SMALL, place);
        return button;
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void fit() {
        double side = Math.min(getWidth() - BESIDE_THE_PAD, getHeight() * PAD_SHARE);
        double fitted = Math.clamp(Math.rint(side), SMALLEST_PAD, LARGEST_PAD);
        draw.setSide(fitted);
        points.setSide(fitted);
    }

    private void showRemark(Optional<Message> message) {
        remark.setText(message.map(texts::of).orElse(""));
        setShown(remark, message.isPresent());
    }
}
