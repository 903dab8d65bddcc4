package dev.layerlab.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The batches of a workload, the same for everybody: random, but with something to learn. Every fourth example repeats
 * the one before it while keeping a class of its own, so that nobody can learn them by heart; gradients that fade to
 * nothing are not what training is like, and processors are slow at them.
 */
public final class Lessons {
    public static final int CHARACTERS = 60;
    public static final int TEXT_STEPS = 50;
    public static final int WORDS = 10_000;
    public static final int WORD_STEPS = 100;

    private static final int BATCHES = 4;
    private static final int CLASSES = 10;
    private static final long SEED = 20_26;

    private final Random random = new Random(SEED);
    private final Workload workload;

    private Lessons(Workload workload) {
        this.workload = workload;
    }

    /** Batches to be taken in turn. */
    public static List<ReadyBatch> of(Workload workload) {
        return new Lessons(workload).batches();
    }

    private List<ReadyBatch> batches() {
        return switch (workload) {
            case CNN, MLP, PREDICT_ONE -> pictures(28 * 28);
            case LENET -> pictures(32 * 32 * 3);
            case TINY -> repeat(this::points);
            case LSTM -> repeat(() -> text(TEXT_STEPS));
            case SAMPLE_ONE -> repeat(() -> text(1));
            case EMBEDDING_LSTM -> repeat(this::words);
        };
    }

    private List<ReadyBatch> repeat(java.util.function.Supplier<ReadyBatch> batch) {
        return Stream.generate(batch).limit(BATCHES).map(this::confuse).toList();
    }

    /** Noise over the pattern of the class. */
    private List<ReadyBatch> pictures(int pixels) {
        float[] patterns = new float[CLASSES * pixels];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = random.nextFloat();
        }
        return repeat(() -> {
            ReadyBatch batch = empty(pixels, 1);
            for (int i = 0; i < batch.inputs().length; i++) {
                int example = i / pixels;
                batch.targets()[example] = i % pixels == 0 ? random.nextInt(CLASSES) : batch.targets()[example];
                float pattern = patterns[batch.targets()[example] * pixels + i % pixels];
                batch.inputs()[i] = (pattern + random.nextFloat()) / 2;
            }
            return batch;
        });
    }

    /** Two opposite quarters of the plane against the other two. */
    private ReadyBatch points() {
        ReadyBatch batch = empty(2, 1);
        for (int i = 0; i < workload.batch(); i++) {
            float x = random.nextFloat(-1, 1);
            float y = random.nextFloat(-1, 1);
            batch.inputs()[2 * i] = x;
            batch.inputs()[2 * i + 1] = y;
            batch.targets()[i] = x * y > 0 ? 1 : -1;
        }
        return batch;
    }

    /** After each character mostly the same other one. */
    private ReadyBatch text(int steps) {
        ReadyBatch batch = empty(CHARACTERS * steps, steps);
        for (int i = 0; i < workload.batch(); i++) {
            int character = random.nextInt(CHARACTERS);
            for (int step = 0; step < steps; step++) {
                batch.inputs()[(i * CHARACTERS + character) * steps + step] = 1;
                character = random.nextInt(4) == 0 ? random.nextInt(CHARACTERS) : (7 * character + 3) % CHARACTERS;
                batch.targets()[i * steps + step] = character;
            }
        }
        return batch;
    }

    /** A few frequent words and many rare ones, even ones for one class and odd ones for the other. */
    private ReadyBatch words() {
        ReadyBatch batch = empty(WORD_STEPS, 1);
        for (int i = 0; i < batch.inputs().length; i++) {
            int example = i / WORD_STEPS;
            batch.targets()[example] = i % WORD_STEPS == 0 ? random.nextInt(2) : batch.targets()[example];
            int rank = (int) (WORDS / 2 * Math.pow(random.nextDouble(), 4));
            batch.inputs()[i] = 2 * rank + batch.targets()[example];
        }
        return batch;
    }

    private ReadyBatch confuse(ReadyBatch batch) {
        int size = batch.inputs().length / workload.batch();
        for (int i = 3; i < workload.batch(); i += 4) {
            System.arraycopy(batch.inputs(), (i - 1) * size, batch.inputs(), i * size, size);
        }
        return batch;
    }

    private ReadyBatch empty(int numbers, int targets) {
        return new ReadyBatch(new float[workload.batch() * numbers], new int[workload.batch() * targets]);
    }
}
