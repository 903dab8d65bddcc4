package dev.layerlab.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Wire;
import dev.layerlab.network.layer.Dropout;
import dev.layerlab.ui.workbench.Drawing;
import dev.layerlab.ui.workbench.TestWorkbench;
import java.util.Set;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class CanvasViewModelTest {
    private final Drawing drawing = TestWorkbench.with("digits-mlp").drawing();
    private final CanvasViewModel canvas = new CanvasViewModel(drawing);
    private final Network start = drawing.network();

    @Test
    void deletesEverythingSelectedExceptInputAndOutput() {
        canvas.selectAll();
        canvas.delete();
        assertThat(drawing.network().nodes()).extracting(Node::id).containsExactly("input", "output");
    }

    @Test
    void deletesTheSelectedWire() {
        canvas.select(new Wire("input", "flatten-1"));
        canvas.delete();
        assertThat(drawing.network().wires()).hasSize(2).doesNotContain(new Wire("input", "flatten-1"));
        assertThat(canvas.selectedWireProperty().get()).isEmpty();
    }

    @Test
    void pastesACopyAndSelectsIt() {
        canvas.select(Set.of("flatten-1", "dense-1"));
        canvas.copy();
        canvas.paste();
        assertThat(drawing.selection()).containsExactlyInAnyOrder("flatten-2", "dense-2");
        assertThat(drawing.network().wires()).contains(new Wire("flatten-2", "dense-2"));
        canvas.paste();
        assertThat(drawing.network().node("dense-3").orElseThrow().x())
                .isGreaterThan(drawing.network().node("dense-2").orElseThrow().x());
    }

    @Test
    void cutKeepsACopy() {
        canvas.select(Set.of("dense-1"));
        canvas.cut();
        assertThat(drawing.network().node("dense-1")).isEmpty();
        canvas.paste();
        assertThat(drawing.network().node("dense-1")).isPresent();
    }

    @Test
    void aPreviewIsShownButNotDrawnAndEndsInOneStep() {
        Network moved = CanvasViewModel.moved(start, Set.of("dense-1"), 12, 0);
        canvas.preview(moved);
        assertThat(canvas.shown()).isEqualTo(moved);
        assertThat(drawing.network()).isEqualTo(start);
        canvas.commit();
        assertThat(drawing.network()).isEqualTo(moved);
        drawing.undo();
        assertThat(drawing.network()).isEqualTo(start);
        assertThat(drawing.canUndoProperty().get()).isFalse();
    }

    @Test
    void aCancelledPreviewLeavesNoStep() {
        canvas.preview(start.without(Set.of("dense-1")));
        canvas.cancel();
        assertThat(canvas.shown()).isEqualTo(start);
        assertThat(drawing.canUndoProperty().get()).isFalse();
    }

    @Test
    void placesANewLayerBehindTheSelectedBox() {
        canvas.select(Set.of("dense-1"));
        canvas.placeNext(new Dropout(0.25), Point2D.ZERO);
        assertThat(drawing.network().wires())
                .contains(new Wire("dense-1", "dropout-1"), new Wire("dropout-1", "output"))
                .doesNotContain(new Wire("dense-1", "output"));
        assertThat(drawing.selection()).containsExactly("dropout-1");
    }

    @Test
    void placesANewLayerInTheMiddleOfTheViewWithoutASelection() {
        canvas.placeNext(new Dropout(0.25), new Point2D(300, 900));
        Node added = drawing.network().node("dropout-1").orElseThrow();
        assertThat(Boxes.bounds(added).contains(300, 900)).isTrue();
        assertThat(drawing.network().wires()).isEqualTo(start.wires());
    }

    @Test
    void walksThroughTheBoxesAsTheNumbersFlow() {
        canvas.selectNext(true);
        assertThat(drawing.selection()).containsExactly("input");
        canvas.selectNext(true);
        assertThat(drawing.selection()).containsExactly("flatten-1");
        canvas.selectNext(false);
        assertThat(drawing.selection()).containsExactly("input");
        assertThat(canvas.selectNext(false)).isFalse();
    }

    @Test
    void takesABoxOutAndClosesTheGap() {
        canvas.select(Set.of("dense-1"));
        canvas.takeOut();
        assertThat(drawing.network().wires())
                .containsExactlyInAnyOrder(new Wire("input", "flatten-1"), new Wire("flatten-1", "output"));
    }
}
