package dev.layerlab.ui.inspect;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Batch;

/** How sure the network is of each class. */
final class AnswerView implements InsideView {
    @Override
    public String name() {
        return "answer";
    }

    @Override
    public boolean suits(Subject subject) {
        return subject.layer() instanceof Output && !subject.inThePlane();
    }

    @Override
    public boolean followsExample() {
        return true;
    }

    @Override
    public Sheet look(LiveNetwork live, Subject subject, InsideOptions options) {
        return new BarSheet(
                subject.dataset().classes(),
                live.answer(Batch.of(subject.example().tensor())));
    }
}
