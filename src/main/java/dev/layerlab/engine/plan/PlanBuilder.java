package dev.layerlab.engine.plan;

import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.PoolingKind;
import dev.layerlab.tensor.Shape;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Collects the operations of a network, from its input on. Offsets count numbers from the first parameter on. */
public final class PlanBuilder {
    /** Passes over the numbers, forward and back. */
    private static final int WORK_OF_STATISTICS = 6;

    private final List<Operation> operations = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final Set<Value> learning = new HashSet<>();
    private final Sequences sequences = new Sequences();
    private Load load;
    private Judge judge;
    private long work;

    /**
     * Where examples come in.
     *
     * @param tight whether only dense layers, convolutions and flattening read it
     */
    public Value input(Shape shape, boolean tight) {
        Value value = Value.of(shape);
        value = tight ? Value.tight(value.height(), value.width(), value.channels()) : value;
        load = new Load(value);
        operations.add(load);
        return kept(value);
    }

    /** Several ways on from a value; none of them may be used twice. */
    public List<Value> fork(Value source, int ways) {
        if (ways <= 1) {
            return List.of(source);
        }
        List<Value> branches = Stream.generate(source::branch).limit(ways).toList();
        operations.add(new Fork(source, branches, learns(source)));
        branches.forEach(this::kept);
        if (learns(source)) {
            learning.addAll(branches);
        }
        return branches;
    }

    /** @param bias offset of the biases; negative without any */
    public Value dense(Value source, int units, Activation activation, int weights, int bias) {
        Value result = Value.padded(source.height(), source.width(), units);
        work += 3L * source.places() * source.channels() * result.stride();
        operations.add(new Dense(source, result, activation, weights, bias, learns(source)));
        return learned(result);
    }

    /** @param bias offset of the biases; negative without any */
    public Value convolution(
            Value source, Shape.Image shape, Window window, Activation activation, int weights, int bias) {
        Value result = Value.of(shape);
        work += 3L * result.places() * result.stride() * source.stride() * window.size() * window.size();
        operations.add(new Convolution(source, result, window, activation, weights, bias, learns(source)));
        return learned(result);
    }

    public Value pooling(Value source, Shape.Image shape, Window window, PoolingKind kind) {
        Value result = Value.of(shape);
        operations.add(new Pooling(source, result, window, kind, learns(source)));
        return following(result, source);
    }

    /** One number for each channel of a picture. */
    public Value globalPooling(Value source, PoolingKind kind) {
        Window all = new Window(Math.max(source.height(), source.width()), 1, 0, 0);
        return pooling(source, new Shape.Image(1, 1, source.channels()), all, kind);
    }

    public Value activation(Value source, Activation activation) {
        Value result = like(source);
        operations.add(new StandaloneActivation(source, result, activation, learns(source)));
        return following(result, source);
    }

    /** @param sources two or more of one shape */
    public Value add(List<Value> sources) {
        Value result = like(sources.getFirst());
        operations.add(new Addition(sources, learning(sources), result));
        return following(result, sources.toArray(Value[]::new));
    }

    /** @param sources with the same places; their channels follow one another */
    public Value concatenate(List<Value> sources) {
        Value first = sources.getFirst();
        int channels = sources.stream().mapToInt(Value::channels).sum();
        Value result = Value.padded(first.height(), first.width(), channels);
        operations.add(new Concatenation(sources, learning(sources), result));
        return following(result, sources.toArray(Value[]::new));
    }

    public Value batchNormalization(Value source, NormalizationSettings settings) {
        Value result = like(source);
        work += WORK_OF_STATISTICS * source.size();
        BatchStatistics statistics = new BatchStatistics(source, result, settings, learns(source));
        operations.add(statistics);
        operations.add(new Normalization(source, result, statistics));
        return learned(result);
    }

    /**
     * Silences numbers in learning.
     *
     * @param kept share of the numbers that stay
     * @param key of the current step: the same key drops the same numbers
     */
    public Value dropout(Value source, double kept, LongSupplier key) {
        Value result = like(source);
        operations.add(new Dropout(source, result, kept, key, learns(source)));
        return following(result, source);
    }

    public Value flatten(Value source) {
        Value result = Value.padded(1, 1, source.places() * source.channels());
        operations.add(new Flatten(source, result, learns(source)));
        return following(result, source);
    }

    /**
     * Goes through a sequence and gives its outputs at every step.
     *
     * @param masked whether steps that do not count make it begin afresh; otherwise it does not know of them
     */
    public Value lstm(Value source, int units, LstmOffsets offsets, boolean masked) {
        Value result = Value.padded(1, source.places(), units);
        Mask mask = masked ? sequences.mask() : new Mask();
        work += 3L * source.places() * (source.channels() + units) * result.stride() * LstmShape.GATES;
        operations.add(new Lstm(source, result, mask, sequences.memory(result), offsets, learns(source)));
        return learned(result);
    }

    /** @param offset of the table [words, features], feature by feature */
    public Value embedding(Value source, int words, int features, int offset) {
        Value result = Value.padded(1, source.places(), features);
        operations.add(new Embedding(source, result, sequences.mask(), words, offset));
        return learned(result);
    }

    /** The last step of a sequence that counts. */
    public Value lastStep(Value source) {
        Value result = Value.padded(1, 1, source.channels());
        operations.add(new LastStep(source, result, sequences.mask(), learns(source)));
        return following(result, source);
    }

    /** The end; answers take the place of the sums. */
    public void judge(Value sums, Verdict verdict) {
        judge = new Judge(sums, verdict);
        operations.add(judge);
    }

    /**
     * Ready to run.
     *
     * @param parameters of the network, as floats
     * @param threads that may take part
     */
    public Plan build(MemorySegment parameters, int threads) {
        if (operations.stream().anyMatch(Meeting.class::isInstance)) {
            values.forEach(Value::keepBatch);
        }
        return new Plan(operations, values, load, judge, sequences, work, parameters, threads);
    }

    private boolean learns(Value value) {
        return learning.contains(value);
    }

    private Value kept(Value value) {
        values.add(value);
        return value;
    }

    private Value learned(Value value) {
        learning.add(value);
        return kept(value);
    }

    private Value following(Value value, Value... sources) {
        work += value.size();
        return learning(List.of(sources)).isEmpty() ? kept(value) : learned(value);
    }

    private List<Value> learning(List<Value> sources) {
        return sources.stream().filter(this::learns).toList();
    }

    private static Value like(Value source) {
        return Value.padded(source.height(), source.width(), source.channels());
    }
}
