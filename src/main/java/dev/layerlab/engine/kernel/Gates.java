package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * The arithmetic of one LSTM step of one example (Hochreiter and Schmidhuber, 1997, with forget gates). A row of gates
 * is four stretches of {@code units}, a multiple of {@link Lanes#WIDTH}: what comes in (tanh), then how much is kept,
 * shown and let in (sigmoids).
 */
public final class Gates {
    private Gates() {}

    /** Turns a row of weighted sums into gates, in place. */
    public static void open(float[] gates, int at, int units) {
        Logistic.tanh(gates, at, at + units);
        Logistic.sigmoid(gates, at + units, at + 4 * units);
    }

    /**
     * The next cell from the one before, its tanh, and what is shown of it.
     *
     * @param counts 1, or 0 for a step that does not count, which leaves cell and output empty
     */
    public static void forward(
            float[] gates,
            int at,
            int units,
            float counts,
            float[] cells,
            int before,
            int after,
            float[] bent,
            int bentAt,
            float[] shown,
            int to) {
        for (int u = 0; u < units; u += LENGTH) {
            FloatVector kept = load(gates, at + units + u).mul(load(cells, before + u));
            FloatVector cell = load(gates, at + u).fma(load(gates, at + 3 * units + u), kept);
            cell.intoArray(bent, bentAt + u);
            cell.mul(counts).intoArray(cells, after + u);
        }
        Logistic.tanh(bent, bentAt, bentAt + units);
        for (int u = 0; u < units; u += LENGTH) {
            FloatVector show = load(gates, at + 2 * units + u).mul(counts);
            load(bent, bentAt + u).mul(show).intoArray(shown, to + u);
        }
    }

    /**
     * Puts the gradients of the weighted sums in the place of the gates.
     *
     * @param gradient of what was shown, as far as it came from above
     * @param shown the rest of it, from the next step
     * @param cell gradient of the next step's cell by this one, which is replaced by that of this one by the one before
     */
    public static void backward(
            float[] gates,
            int at,
            int units,
            float counts,
            float[] cells,
            int before,
            float[] bent,
            int bentAt,
            float[] gradient,
            int gradientAt,
            float[] shown,
            float[] cell,
            int state) {
        for (int u = 0; u < units; u += LENGTH) {
            FloatVector in = load(gates, at + u);
            FloatVector keep = load(gates, at + units + u);
            FloatVector show = load(gates, at + 2 * units + u);
            FloatVector let = load(gates, at + 3 * units + u);
            FloatVector tanh = load(bent, bentAt + u);
            FloatVector out = load(gradient, gradientAt + u)
                    .add(load(shown, state + u))
                    .mul(counts)
                    .mul(show);
            FloatVector inner =
                    out.sub(out.mul(tanh).mul(tanh)).add(load(cell, state + u).mul(counts));
            out.mul(tanh).mul(show.neg().add(1)).intoArray(gates, at + 2 * units + u);
            FloatVector kept = inner.mul(keep);
            kept.mul(load(cells, before + u)).mul(keep.neg().add(1)).intoArray(gates, at + units + u);
            kept.intoArray(cell, state + u);
            FloatVector entered = inner.mul(let);
            entered.sub(entered.mul(in).mul(in)).intoArray(gates, at + u);
            entered.mul(in).mul(let.neg().add(1)).intoArray(gates, at + 3 * units + u);
        }
    }

    private static FloatVector load(float[] numbers, int at) {
        return FloatVector.fromArray(SPECIES, numbers, at);
    }
}
