package dev.layerlab.ui.inspect;

import dev.layerlab.data.PointSet;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.ui.workbench.ClassColors;
import dev.layerlab.ui.workbench.Plane;

/** For points: what the network would answer at every place of the plane. */
final class SurfaceView implements InsideView {
    private static final int SIDE = 80;

    @Override
    public String name() {
        return "surface";
    }

    @Override
    public boolean suits(Subject subject) {
        return subject.inThePlane();
    }

    @Override
    public Sheet look(LiveNetwork live, Subject subject, InsideOptions options) {
        Plane plane = Plane.of((PointSet) subject.dataset());
        float[] answers = live.answer(plane.grid(SIDE));
        // The network's own number: right after other data came in, it may still be the one before.
        int classes = answers.length / (SIDE * SIDE);
        Atlas colors = new Atlas(1, SIDE, SIDE);
        for (int i = 0; i < SIDE * SIDE; i++) {
            colors.set(0, i / SIDE, i % SIDE, ClassColors.area(answers, i * classes, classes));
        }
        colors.frame(0);
        return new SurfaceSheet(plane, SIDE, classes, answers, colors);
    }
}
