package dev.layerlab.data.digits;

import dev.layerlab.data.PictureSet;
import dev.layerlab.data.pictures.DigitNormalizer;
import dev.layerlab.tensor.Shape;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes as many handwriting-like digits as you like: 28x28 grey pixels, white ink on black. Every picture has its own
 * stream of random numbers, so the set depends on the seed alone, not on the platform or the number of cores.
 */
public final class DigitGenerator {
    private static final int SIZE = 28;
    private static final List<String> CLASSES =
            IntStream.range(0, 10).mapToObj(Integer::toString).toList();

    private DigitGenerator() {}

    /** A shuffled set with the same number (give or take one) of every digit in each part; the test part comes last. */
    public static PictureSet generate(int train, int test, long seed) {
        byte[] labels = new byte[train + test];
        shuffledLabels(labels, 0, train, seed);
        shuffledLabels(labels, train, train + test, ~seed);
        byte[] pixels = new byte[labels.length * SIZE * SIZE];
        Writer writer = new Writer(new DigitNormalizer(SIZE, SIZE));
        IntStream.range(0, labels.length).parallel().forEach(i -> {
            Dice dice = new Dice(i < train ? stream(seed, i) : stream(~seed, i - train));
            System.arraycopy(writer.write(labels[i], dice), 0, pixels, i * SIZE * SIZE, SIZE * SIZE);
        });
        return new PictureSet(
                "digits", new Shape.Image(SIZE, SIZE, 1), CLASSES, pixels, labels, OptionalInt.of(train), List.of());
    }

    private static void shuffledLabels(byte[] labels, int from, int to, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = from; i < to; i++) {
            int j = from + random.nextInt(i - from + 1);
            labels[i] = labels[j];
            labels[j] = (byte) ((i - from) % 10);
        }
    }

    /** Seeds that differ in every bit for neighbours: the finalizer of MurmurHash3 over seed and index. */
    private static long stream(long seed, int index) {
        long mixed = seed + (index + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
