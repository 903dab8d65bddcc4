package dev.layerlab.ui.canvas;

import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Problem;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What the drawing amounts to, and its first problem. */
final class CanvasFooter extends HBox {
    private static final String DOT = " \u00b7 ";

    private final Label parameters = new Label();
    private final Label memory = new Label();
    private final Label multiplyAdds = new Label();
    private final Label fine = new Label();
    private final Hyperlink problem = new Hyperlink();
    private final Workbench workbench;
    private final Texts texts;
    private final CanvasSurface surface;

    CanvasFooter(Workbench workbench, CanvasSurface surface) {
        this.workbench = workbench;
        this.texts = workbench.texts();
        this.surface = surface;
        getStyleClass().add("canvas-footer");
        setAlignment(Pos.CENTER_LEFT);
        parameters.setMinWidth(USE_PREF_SIZE);
        memory.setMinWidth(USE_PREF_SIZE);
        multiplyAdds.setMinWidth(USE_PREF_SIZE);
        memory.setTooltip(new Tooltip(texts.of("canvas.footer.memory.help")));
        multiplyAdds.setTooltip(new Tooltip(texts.of("canvas.footer.multiply-adds.help")));
        fine.setText(texts.of("canvas.footer.no-problems"));
        problem.getStyleClass().add("canvas-problem-link");
        problem.setId("canvas-problem-link");
        problem.setTooltip(new Tooltip(texts.of("canvas.footer.problem.help")));
        HBox.setHgrow(problem, Priority.ALWAYS);
        getChildren().addAll(parameters, dot(), memory, dot(), multiplyAdds, dot(), fine, problem);
        workbench.drawing().reportProperty().addListener(now -> write());
        workbench.planProperty().addListener(now -> write());
        write();
    }

    private static Label dot() {
        Label dot = new Label(DOT);
        dot.setMinWidth(USE_PREF_SIZE);
        return dot;
    }

    private void write() {
        NetworkReport report = workbench.drawing().report();
        Amounts amounts = new Amounts(texts);
        parameters.setText(texts.of("canvas.parameters", report.totalParameters()));
        memory.setText(amounts.bytes(report.trainingBytes(workbench.plan().batchSize())));
        multiplyAdds.setText(texts.of("canvas.footer.multiply-adds", amounts.rough(report.multiplyAdds())));
        fine.setVisible(report.trainable());
        fine.setManaged(report.trainable());
        problem.setVisible(!report.trainable());
        problem.setManaged(!report.trainable());
        report.problems().stream()
                .findFirst()
                .ifPresent(first -> write(first, report.problems().size()));
    }

    private void write(Problem first, int count) {
        problem.setText(texts.of("canvas.footer.problems", count, texts.of(first.sentence())));
        problem.setOnAction(event -> {
            problem.setVisited(false);
            workbench.drawing().select(Set.of(first.node()));
            surface.reveal(first.node());
            surface.requestFocus();
        });
    }
}
