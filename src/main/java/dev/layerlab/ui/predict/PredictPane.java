package dev.layerlab.ui.predict;

import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** "Try it": draw, drop pictures or click a point, and see what the network answers. */
public final class PredictPane extends VBox {
    /** Share of the height that the pad may take, so that all ten bars stay in sight. */
    private static final double PAD_SHARE = 0.395;

    private static final double BESIDE_THE_PAD = 130;
    private static final double SMALLEST_PAD = 110;
    private static final double LARGEST_PAD = 420;

    private final Label remark = new Label();
    private final AnswerBars bars;
    private final Texts texts;

    public PredictPane(Workbench workbench) {
        texts = workbench.texts();
        getStyleClass().add("predict-pane");
        remark.setMinHeight(USE_PREF_SIZE);
        getStylesheets().add(PredictPane.class.getResource("predict.css").toExternalForm());
        TryItViewModel questions = new TryItViewModel(workbench);
        DrawView draw = new DrawView(workbench, questions);
        widthProperty().addListener((property, before, now) -> fit(draw));
        heightProperty().addListener((property, before, now) -> fit(draw));
        Label title = new Label(texts.of("predict.title"));
        title.getStyleClass().add("panel-title");
        remark.getStyleClass().add("remark");
        bars = new AnswerBars(texts);
        bars.setClasses(questions.classesProperty().get());
        VBox.setVgrow(bars, Priority.ALWAYS);
        getChildren().setAll(title, draw, remark, bars);
        questions.classesProperty().addListener((property, before, now) -> bars.setClasses(now));
        questions.answerProperty().addListener((property, before, now) -> bars.show(now));
        questions.remarkProperty().addListener((property, before, now) -> showRemark(now));
        showRemark(questions.remarkProperty().get());
    }

    private void fit(DrawView draw) {
        double side = Math.min(getWidth() - BESIDE_THE_PAD, getHeight() * PAD_SHARE);
        draw.setSide(Math.clamp(Math.rint(side), SMALLEST_PAD, LARGEST_PAD));
    }

    private void showRemark(Optional<Message> message) {
        remark.setText(message.map(texts::of).orElse(""));
        remark.setVisible(message.isPresent());
        remark.setManaged(message.isPresent());
    }
}
