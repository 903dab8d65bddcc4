package dev.layerlab.ui.canvas;

import dev.layerlab.network.WireVerdict;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** What a gesture shows above the boxes while it lasts: guides, frames, the wire on the pointer. */
final class MarksLayer extends Group {
    private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Path rubber = styled(new Path(), "rubber-wire");
    private final Rectangle frame = styled(new Rectangle(), "marquee");
    private final Rectangle landing = styled(new Rectangle(), "landing");
    private final Group guides = new Group();

    MarksLayer() {
        getChildren().addAll(guides, landing, frame, rubber);
        clear();
    }

    private static <S extends Shape> S styled(S shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    void clear() {
        guides.getChildren().clear();
        landing.setVisible(false);
        frame.setVisible(false);
        rubber.setVisible(false);
    }

    void guides(List<Snapping.Guide> lines) {
        guides.getChildren().setAll(lines.stream().map(MarksLayer::line).toList());
    }

    private static Line line(Snapping.Guide guide) {
        Point2D from = guide.from();
        Point2D to = guide.to();
        return styled(new Line(from.getX(), from.getY(), to.getX(), to.getY()), "guide");
    }

    void frame(Rectangle2D area) {
        place(frame, area);
    }

    /** Where a box would come to stand. */
    void landing(Rectangle2D area) {
        place(landing, area);
    }

    private static void place(Rectangle shape, Rectangle2D area) {
        shape.setX(area.getMinX());
        shape.setY(area.getMinY());
        shape.setWidth(area.getWidth());
        shape.setHeight(area.getHeight());
        shape.setVisible(true);
    }

    /** @param verdict on the box under the pointer, if there is one */
    void rubber(WireRoute route, Optional<WireVerdict> verdict) {
        rubber.getElements().setAll(RoutePath.elements(route));
        rubber.pseudoClassStateChanged(
                FITS, verdict.filter(WireVerdict.Fits.class::isInstance).isPresent());
        rubber.pseudoClassStateChanged(
                DOUBTFUL, verdict.filter(WireVerdict.Doubtful.class::isInstance).isPresent());
        rubber.pseudoClassStateChanged(
                REFUSED, verdict.filter(WireVerdict.Refused.class::isInstance).isPresent());
        rubber.setVisible(true);
    }
}
