package dev.layerlab.ui.inspect;

import java.util.List;

/** All ways to look into a box. */
final class InsideViews {
    /** In the order of their buttons; the first one that suits a box is shown first. */
    static final List<InsideView> ALL = List.of(
            new FiltersView(),
            new ActivationsView(),
            new ResponsesView(),
            new SurfaceView(),
            new AnswerView(),
            new WeightsView(),
            new UnitsView());

    private InsideViews() {}

    static List<InsideView> of(Subject subject) {
        return ALL.stream().filter(view -> view.suits(subject)).toList();
    }
}
