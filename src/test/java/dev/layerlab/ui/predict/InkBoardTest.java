package dev.layerlab.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InkBoardTest {
    private final InkBoard board = new InkBoard();

    @Test
    void collectsTheSpotsOfAStroke() {
        draw(new Spot(1, 1), new Spot(20, 1), new Spot(40, 9));

        assertThat(board.ink().strokes())
                .containsExactly(
                        new Stroke(List.of(new Spot(1, 1), new Spot(20, 1), new Spot(40, 9)), InkBoard.USUAL, false));
    }

    @Test
    void ignoresTremblingAndMovesOfALiftedPen() {
        draw(new Spot(1, 1), new Spot(1.5, 1));
        board.penTo(new Spot(100, 100));

        assertThat(board.ink().strokes().getFirst().spots()).containsExactly(new Spot(1, 1));
    }

    @Test
    void takesBackStrokeByStroke() {
        draw(new Spot(1, 1), new Spot(20, 1));
        Ink first = board.ink();
        draw(new Spot(50, 50), new Spot(70, 50));

        board.undo();
        assertThat(board.ink()).isEqualTo(first);
        board.undo();
        assertThat(board.ink()).isEqualTo(Ink.NONE);
        assertThat(board.canUndoProperty().get()).isFalse();
        board.undo();
        assertThat(board.ink()).isEqualTo(Ink.NONE);
    }

    @Test
    void bringsBackWhatWasCleared() {
        draw(new Spot(1, 1), new Spot(20, 1));
        Ink drawn = board.ink();

        board.clear();
        assertThat(board.ink()).isEqualTo(Ink.NONE);
        board.undo();
        assertThat(board.ink()).isEqualTo(drawn);
    }

    @Test
    void countsAPadWithOnlyErasersAsEmpty() {
        board.setErasing(true);
        draw(new Spot(1, 1), new Spot(20, 1));

        assertThat(board.ink().isEmpty()).isTrue();
    }

    private void draw(Spot from, Spot... on) {
        board.penDown(from);
        List.of(on).forEach(board::penTo);
        board.penUp();
    }
}
