package dev.layerlab.ui.inspect;

import dev.layerlab.data.PointSet;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.ui.workbench.Surface;

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
        Surface surface = Surface.of(live, (PointSet) subject.dataset(), SIDE);
        Atlas colors = new Atlas(1, SIDE, SIDE);
        for (int i = 0; i < SIDE * SIDE; i++) {
            colors.set(0, i / SIDE, i % SIDE, surface.color(i));
        }
        colors.frame(0);
        return new SurfaceSheet(surface, colors);
    }
}
