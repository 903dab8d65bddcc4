package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpochTest {
    /** Side lengths of pictures that are filled by the taker and by a loader thread. */
    private static final int SMALL = 2;

    private static final int LARGE = 40;

    @ParameterizedTest
    @ValueSource(ints = {SMALL, LARGE})
    void handsOutEveryExampleOnce(int side) throws Exception {
        List<Integer> seen = indices(epoch(side, 0, 1, 1), 0);

        assertThat(seen).hasSize(50).doesNotHaveDuplicates();
        assertThat(seen).isNotEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALL, LARGE})
    void isTheSameForTheSameSeedAndNumber(int side) throws Exception {
        assertThat(indices(epoch(side, 0, 1, 1), 0))
                .isEqualTo(indices(epoch(side, 0, 1, 1), 0))
                .isNotEqualTo(indices(epoch(side, 0, 2, 1), 0))
                .isNotEqualTo(indices(epoch(side, 0, 1, 2), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALL, LARGE})
    void goesOnAtAnyBatchAsIfItHadNotStopped(int side) throws Exception {
        List<Integer> whole = indices(epoch(side, 0, 1, 1), 0);

        assertThat(indices(epoch(side, 0, 1, 1), 3)).isEqualTo(whole.subList(24, 50));
        assertThat(indices(epoch(side, 0, 1, 1), 7)).isEmpty();
    }

    @Test
    void movesPicturesTheSameWayAfterGoingOn() throws Exception {
        assertThat(inputs(epoch(LARGE, 3, 1, 1), 5))
                .isEqualTo(inputs(epoch(LARGE, 3, 1, 1), 0).subList(5, 7));
        assertThat(inputs(epoch(LARGE, 3, 1, 1), 0)).isNotEqualTo(inputs(epoch(LARGE, 0, 1, 1), 0));
    }

    @Test
    void theLastBatchHoldsWhatIsLeft() throws Exception {
        try (BatchFeeder feeder = epoch(SMALL, 0, 1, 1).from(6)) {
            assertThat(feeder.next().count()).isEqualTo(2);
            assertThat(feeder.next()).isNull();
        }
    }

    @Test
    void keepsTheOrderWhenNotShuffled() throws Exception {
        Dataset dataset = Sets.pictures(50, SMALL, SMALL, 3, OptionalInt.empty());

        assertThat(indices(Epoch.inOrder(dataset, new int[] {4, 2, 9}, 2), 0)).containsExactly(4, 2, 9);
    }

    @Test
    void carriesTheLabelsAlong() throws Exception {
        Dataset dataset = Sets.pictures(50, SMALL, SMALL, 3, OptionalInt.empty());
        try (BatchFeeder feeder = Epoch.inOrder(dataset, new int[] {4, 2, 9}, 3).from(0)) {
            assertThat(feeder.next().labels()).containsExactly(1, 2, 0);
        }
    }

    @Test
    void thePixelsAreSharesOfFullBrightness() throws Exception {
        Dataset dataset = Sets.pictures(256, 1, 1, 2, OptionalInt.empty());
        try (BatchFeeder feeder =
                Epoch.inOrder(dataset, new int[] {0, 51, 255}, 3).from(0)) {
            assertThat(feeder.next().inputs()).containsExactly(0, 0.2f, 1);
        }
    }

    @Test
    void closingEndsTheLoaderThread() throws Exception {
        AheadFeeder feeder = new AheadFeeder(epoch(LARGE, 0, 1, 1), 0);
        feeder.next();
        Thread loader = feeder.loader();
        feeder.close();

        assertThat(loader.join(Duration.ofSeconds(10))).isTrue();
        assertThat(feeder.next()).isNull();
    }

    @Test
    void aPictureMovesInsideItsFrame() {
        Shape.Image shape = new Shape.Image(2, 3, 2);
        float[] values = {9, 1, 2, 3, 4, 5, 6, 10, 20, 30, 40, 50, 60};
        PictureShift.move(values, 1, shape, 1, -1);

        assertThat(values).containsExactly(9, 0, 4, 5, 0, 0, 0, 0, 40, 50, 0, 0, 0);
    }

    @Test
    void aPictureMovesTheOtherWayToo() {
        float[] values = {1, 2, 3, 4, 5, 6};
        PictureShift.move(values, 0, new Shape.Image(2, 3, 1), -2, 1);

        assertThat(values).containsExactly(0, 0, 0, 3, 0, 0);
    }

    @Test
    void aPictureMovedPastItsFrameIsGone() {
        float[] values = {1, 2, 3, 4};
        PictureShift.move(values, 0, new Shape.Image(2, 2, 1), 2, 0);
        assertThat(values).containsOnly(0);
    }

    private static Epoch epoch(int side, int shift, long seed, int number) {
        Dataset dataset = Sets.pictures(60, side, side, 3, OptionalInt.empty());
        return Epoch.shuffled(dataset, IntStream.range(0, 50).toArray(), 8, shift, seed, number);
    }

    /** Which examples come, read from the brightness of their middle. */
    private static List<Integer> indices(Epoch epoch, int from) throws InterruptedException {
        List<Integer> seen = new ArrayList<>();
        try (BatchFeeder feeder = epoch.from(from)) {
            for (Batch batch = feeder.next(); batch != null; batch = feeder.next()) {
                int length = (int) batch.shape().elements();
                for (int i = 0; i < batch.count(); i++) {
                    seen.add(Math.round(batch.inputs()[i * length + length / 2] * 255));
                }
            }
        }
        return seen;
    }

    private static List<List<Float>> inputs(Epoch epoch, int from) throws InterruptedException {
        List<List<Float>> seen = new ArrayList<>();
        try (BatchFeeder feeder = epoch.from(from)) {
            for (Batch batch = feeder.next(); batch != null; batch = feeder.next()) {
                List<Float> values = new ArrayList<>();
                for (int i = 0; i < batch.count() * batch.shape().elements(); i++) {
                    values.add(batch.inputs()[i]);
                }
                seen.add(values);
            }
        }
        return seen;
    }
}
