package dev.layerlab.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.Examples;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.PointPattern;
import dev.layerlab.data.PointSet;
import dev.layerlab.data.Sets;
import dev.layerlab.data.SplitShares;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataViewModelTest {
    @TempDir
    Path folder;

    private Workbench workbench;
    private DataViewModel data;

    @BeforeEach
    void open() {
        workbench = Benches.with(new DatasetReference.Points(PointPattern.XOR, 100, 0.1, 4), folder);
        data = new DataViewModel(workbench);
    }

    @Test
    void countsThePartsOfTheSplit() {
        DataLook look = data.look().orElseThrow();

        assertThat(look.count(DataLook.Part.TRAINING)).isEqualTo(80);
        assertThat(look.count(DataLook.Part.VALIDATION)).isEqualTo(10);
        assertThat(look.count(DataLook.Part.TEST)).isEqualTo(10);
        assertThat(look.byClass()).allMatch(members -> members.length == 50);
    }

    @Test
    void aNewSplitKeepsThePlaceAndTheExample() {
        data.choose(1);
        data.pick(3);
        data.split(0.3, 0.2);

        assertThat(data.look().orElseThrow().count(DataLook.Part.VALIDATION)).isEqualTo(30);
        assertThat(data.look().orElseThrow().count(DataLook.Part.TEST)).isEqualTo(20);
        assertThat(data.chosenProperty().get()).hasValue(1);
        assertThat(data.exampleProperty().get()).hasValue(3);
    }

    @Test
    void aPickedExampleGoesThroughTheNetwork() {
        data.pick(7);

        PointSet points = (PointSet) data.look().orElseThrow().dataset();
        assertThat(workbench.exampleProperty().get())
                .contains(new Tensor(
                        new Shape.Flat(2), new float[] {points.coordinates()[14], points.coordinates()[15]}));
        workbench.exampleProperty().set(Optional.of(new Tensor(new Shape.Flat(2), new float[] {0, 0})));
        assertThat(data.exampleProperty().get()).isEmpty();
    }

    @Test
    void choosingAClassTwiceShowsAllAgain() {
        data.choose(1);
        data.choose(1);

        assertThat(data.chosenProperty().get()).isEmpty();
    }

    @Test
    void otherDataStartOver() {
        data.choose(1);
        data.pick(3);
        workbench.data().open(new DatasetReference.Points(PointPattern.SPIRAL, 50, 0, 1));

        assertThat(data.chosenProperty().get()).isEmpty();
        assertThat(data.exampleProperty().get()).isEmpty();
        assertThat(data.look().orElseThrow().dataset().size()).isEqualTo(50);
    }

    @Test
    void givesEveryClassItsOwnColumnAndShowsEveryExampleOnce() {
        DataLook look = look(95, 10);
        TileGrid grid = TileGrid.fitting(look, 28, 28, 300, 160, OptionalInt.empty());

        assertThat(grid.columns()).isEqualTo(10);
        assertThat(grid.scale()).isEqualTo(1);
        assertThat(grid.columnsEach()).isEqualTo(1);
        for (int tile = 0; tile < grid.tiles(); tile++) {
            assertThat(look.dataset().label(grid.example(0, tile))).isEqualTo(tile % 10);
        }
        assertThat(shown(grid)).hasSize(95);
    }

    @Test
    void manyClassesTakeTurns() {
        TileGrid grid = TileGrid.fitting(look(95, 30), 28, 28, 300, 160, OptionalInt.empty());

        assertThat(grid.columnsEach()).isZero();
        assertThat(grid.example(0, 12)).isEqualTo(12);
        assertThat(shown(grid)).hasSize(95);
    }

    @Test
    void aChosenClassFillsThePageAlone() {
        DataLook look = look(95, 10);
        TileGrid grid = TileGrid.fitting(look, 28, 28, 300, 160, OptionalInt.of(3));

        assertThat(shown(grid)).hasSize(10).allMatch(index -> look.dataset().label(index) == 3);
    }

    @Test
    void smallPicturesAreEnlargedByAWholeNumber() {
        assertThat(TileGrid.fitting(look(95, 2), 8, 8, 300, 160, OptionalInt.empty())
                        .scale())
                .isEqualTo(4);
    }

    @Test
    void copiesColouredTilesIntoOneImage() {
        PictureSet set = new PictureSet(
                "x",
                new Shape.Image(1, 1, 3),
                java.util.List.of("a", "b"),
                new byte[] {1, 2, 3, 4, 5, 6},
                new byte[] {0, 1},
                OptionalInt.empty(),
                java.util.List.of());
        DataLook look = DataLook.of(Examples.of(set, SplitShares.USUAL, 1));
        TilePixels pixels = TilePixels.of(set, new TileGrid(look, 2, 2, 1, OptionalInt.empty()), 0);

        assertThat(pixels.argb()).containsExactly(0xFF010203, 0xFF040506, 0, 0);
    }

    @Test
    void findsThePointUnderThePointer() {
        PointSet points = new PointSet("x", java.util.List.of("A", "B"), new float[] {0, 0, 1, 1}, new byte[] {0, 1});
        PlaneFrame frame = PlaneFrame.around(points, 220, 120, 10);

        assertThat(frame.x(points, 1)).isEqualTo(160);
        assertThat(frame.y(points, 1)).isEqualTo(10);
        assertThat(frame.nearest(points, 158, 13, 12)).hasValue(1);
        assertThat(frame.nearest(points, 130, 30, 12)).isEmpty();
    }

    private static DataLook look(int size, int classes) {
        return DataLook.of(
                Examples.of(Sets.pictures(size, 28, 28, classes, OptionalInt.empty()), SplitShares.USUAL, 1));
    }

    private static Set<Integer> shown(TileGrid grid) {
        Set<Integer> shown = new HashSet<>();
        for (int page = 0; page < grid.pages(); page++) {
            for (int tile = 0; tile < grid.tiles(); tile++) {
                if (grid.example(page, tile) >= 0) {
                    assertThat(shown.add(grid.example(page, tile))).isTrue();
                }
            }
        }
        return shown;
    }
}
