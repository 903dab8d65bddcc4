package dev.layerlab.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Wire;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.ui.workbench.Drawing;
import dev.layerlab.ui.workbench.TestWindow;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class CanvasWindowTest {
    private Drawing drawing;
    private CanvasSurface surface;
    private Network start;

    @Start
    void show(Stage stage) {
        Workbench workbench = TestWorkbench.with("digits-mlp");
        drawing = workbench.drawing();
        start = drawing.network();
        CanvasPane canvas = new CanvasPane(workbench, new SimpleObjectProperty<>(Map.of()));
        PalettePane palette = new PalettePane(workbench);
        palette.connect(canvas);
        TestWindow.show(stage, new BorderPane(canvas, null, null, null, palette), 960, 620);
        surface = (CanvasSurface) canvas.lookup("#canvas");
        canvas.focusBoxes();
    }

    @Test
    void placesALayerThatIsDraggedFromThePalette(FxRobot robot) {
        Point2D target = onScreen(300, 300);
        robot.drag("#palette-dropout").moveTo(target).drop();
        Node added = drawing.network().node("dropout-1").orElseThrow();
        assertThat(Boxes.bounds(added).contains(300, 300)).isTrue();
        assertThat(drawing.network().wires()).isEqualTo(start.wires());
        assertThat(drawing.selection()).containsExactly("dropout-1");
        assertThat(surface.isFocused()).isTrue();
    }

    @Test
    void placesNothingWhenALayerIsLetGoOutsideTheCanvas(FxRobot robot) {
        robot.drag("#palette-dropout")
                .moveTo(onScreen(100, 300))
                .moveTo("#palette-filter")
                .drop();
        assertThat(drawing.network()).isEqualTo(start);
    }

    @Test
    void insertsALayerThatIsDroppedOntoAWire(FxRobot robot) {
        robot.drag("#palette-dropout")
                .moveTo(onScreen(out("dense-1")).add(18, 0))
                .drop();
        assertThat(drawing.network().wires())
                .containsExactly(
                        new Wire("input", "flatten-1"),
                        new Wire("flatten-1", "dense-1"),
                        new Wire("dense-1", "dropout-1"),
                        new Wire("dropout-1", "output"));
    }

    @Test
    void wiresTwoPorts(FxRobot robot) {
        edit(start.disconnect(new Wire("dense-1", "output")));
        drag(robot, onScreen(out("dense-1")), onScreen(in("output")));
        assertThat(drawing.network().wires()).isEqualTo(start.wires());
    }

    @Test
    void wiresToABoxOnWhoseBodyTheWireIsLetGo(FxRobot robot) {
        edit(start.disconnect(new Wire("dense-1", "output")));
        drag(robot, onScreen(in("output")), onScreen(middle("dense-1")));
        assertThat(drawing.network().wires()).contains(new Wire("dense-1", "output"));
    }

    @Test
    void drawsNoWireIntoEmptySpaceOrIntoTheInput(FxRobot robot) {
        drag(robot, onScreen(out("dense-1")), onScreen(300, 300));
        drag(robot, onScreen(out("dense-1")), onScreen(middle("input")));
        assertThat(drawing.network()).isEqualTo(start);
    }

    @Test
    void takesTheEndOfAWireOffAndPutsItElsewhere(FxRobot robot) {
        drag(robot, onScreen(in("output")), onScreen(300, 300));
        assertThat(drawing.network().wires()).doesNotContain(new Wire("dense-1", "output"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        drag(robot, onScreen(in("dense-1")), onScreen(in("output")));
        assertThat(drawing.network().wires())
                .containsExactly(
                        new Wire("input", "flatten-1"), new Wire("dense-1", "output"), new Wire("flatten-1", "output"));
    }

    @Test
    void movesSeveralBoxesInOneStepThatCanBeTakenBackAndForth(FxRobot robot) {
        select("flatten-1", "dense-1");
        drag(robot, onScreen(middle("dense-1")), onScreen(middle("dense-1").add(0, 150)));
        Network moved = drawing.network();
        double down = moved.node("dense-1").orElseThrow().y();
        assertThat(down).isBetween(130.0, 170.0);
        assertThat(moved.node("flatten-1").orElseThrow().y()).isEqualTo(down);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(drawing.network()).isEqualTo(start);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(drawing.network()).isEqualTo(moved);
    }

    @Test
    void givesAGestureUpAtEscape(FxRobot robot) {
        robot.moveTo(onScreen(middle("dense-1"))).press(MouseButton.PRIMARY);
        robot.moveTo(onScreen(300, 300)).push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertThat(drawing.network()).isEqualTo(start);
        assertThat(drawing.canUndoProperty().get()).isFalse();
    }

    @Test
    void selectsWithAFrameAndDeletes(FxRobot robot) {
        Point2D first = start.node("flatten-1")
                .map(node -> new Point2D(node.x(), node.y()))
                .orElseThrow();
        Point2D last = middle("dense-1");
        drag(robot, onScreen(first.add(-10, -25)), onScreen(last));
        assertThat(drawing.selection()).containsExactlyInAnyOrder("flatten-1", "dense-1");
        robot.push(KeyCode.DELETE);
        assertThat(drawing.network().nodes()).extracting(Node::id).containsExactly("input", "output");
    }

    @Test
    void addsToTheSelectionWithShiftAndControl(FxRobot robot) {
        robot.clickOn(onScreen(middle("flatten-1")));
        robot.press(KeyCode.SHIFT).clickOn(onScreen(middle("dense-1"))).release(KeyCode.SHIFT);
        assertThat(drawing.selection()).containsExactlyInAnyOrder("flatten-1", "dense-1");
        robot.press(KeyCode.CONTROL).clickOn(onScreen(middle("flatten-1"))).release(KeyCode.CONTROL);
        assertThat(drawing.selection()).containsExactly("dense-1");
        robot.clickOn(onScreen(300, 300));
        assertThat(drawing.selection()).isEmpty();
    }

    @Test
    void curesAProblemAtItsButton(FxRobot robot) {
        edit(start.without(Set.of("flatten-1")).connect("input", "dense-1"));
        robot.moveTo(onScreen(middle("dense-1")));
        robot.clickOn(".cure");
        assertThat(drawing.report().problems()).isEmpty();
        assertThat(drawing.network().nodes()).extracting(Node::layer).contains(new Flatten());
    }

    @Test
    void leadsFromTheFooterToTheBoxWithTheProblem(FxRobot robot) {
        edit(start.disconnect(new Wire("flatten-1", "dense-1")));
        robot.clickOn("#canvas-problem-link");
        assertThat(drawing.selection())
                .containsExactly(drawing.report().problems().getFirst().node());
    }

    @Test
    void buildsWithTheKeyboardAlone(FxRobot robot) {
        edit(start.disconnect(new Wire("dense-1", "output")));
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(drawing.selection()).containsExactly("dense-1");
        robot.push(KeyCode.C).push(KeyCode.ENTER);
        assertThat(drawing.network().wires()).isEqualTo(start.wires());
        robot.push(KeyCode.INSERT);
        robot.write("batch").push(KeyCode.ENTER);
        assertThat(drawing.network().wires()).contains(new Wire("dense-1", "batchnormalization-1"));
        robot.push(KeyCode.RIGHT);
        assertThat(drawing.selection()).containsExactly("batchnormalization-1");
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(drawing.selection()).containsExactly("batchnormalization-2");
    }

    @Test
    void copiesAndPastesWithTheKeyboard(FxRobot robot) {
        select("flatten-1", "dense-1");
        robot.push(KeyCode.SHORTCUT, KeyCode.C).push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(drawing.network().wires()).contains(new Wire("flatten-2", "dense-2"));
        assertThat(drawing.network().node("dense-2").orElseThrow().layer()).isInstanceOf(Dense.class);
    }

    @Test
    void zoomsAtThePointerAndPansWithTheRightButton(FxRobot robot) {
        View before = surface.view();
        Point2D place = middle("dense-1");
        robot.moveTo(onScreen(place)).scroll(2, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(surface.view().scale()).isNotEqualTo(before.scale());
        assertThat(surface.view()
                        .toScreen(place.getX(), place.getY())
                        .distance(before.toScreen(place.getX(), place.getY())))
                .isLessThan(2);
        View zoomed = surface.view();
        robot.moveTo(onScreen(300, 250))
                .press(MouseButton.SECONDARY)
                .moveBy(60, 40)
                .release(MouseButton.SECONDARY);
        assertThat(surface.view().left()).isEqualTo(zoomed.left() + 60);
        assertThat(drawing.network()).isEqualTo(start);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(surface.view()).isEqualTo(before);
    }

    private static void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.drag(from).moveTo(to).drop();
    }

    private void edit(Network changed) {
        WaitForAsyncUtils.waitForAsyncFx(2_000, () -> drawing.edit(changed));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void select(String... ids) {
        WaitForAsyncUtils.waitForAsyncFx(2_000, () -> drawing.select(Set.of(ids)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D out(String id) {
        return Boxes.out(Boxes.bounds(drawing.network().node(id).orElseThrow()));
    }

    private Point2D in(String id) {
        return Boxes.in(Boxes.bounds(drawing.network().node(id).orElseThrow()));
    }

    private Point2D middle(String id) {
        return out(id).midpoint(in(id));
    }

    private Point2D onScreen(double x, double y) {
        return onScreen(new Point2D(x, y));
    }

    private Point2D onScreen(Point2D onCanvas) {
        return surface.localToScreen(surface.view().toScreen(onCanvas.getX(), onCanvas.getY()));
    }
}
