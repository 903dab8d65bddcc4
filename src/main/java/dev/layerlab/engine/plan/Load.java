package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Panels;

/** Takes examples out of a batch, where each channel of a picture lies in one piece, into channels-last order. */
final class Load implements Operation {
    private final Value result;
    private float[] batch = new float[0];
    private int first;

    Load(Value result) {
        this.result = result;
    }

    /** What comes next: examples from number {@code example} on. */
    void from(float[] numbers, int example) {
        batch = numbers;
        first = example;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        int size = result.places() * result.channels();
        for (int i = 0; i < slice.count(); i++) {
            Panels.transpose(
                    batch,
                    (first + slice.first() + i) * size,
                    result.places(),
                    result.channels(),
                    result.places(),
                    result.numbers(),
                    result.at(slice) + i * result.size(),
                    result.stride());
        }
    }

    @Override
    public void backward(Slice slice) {}
}
