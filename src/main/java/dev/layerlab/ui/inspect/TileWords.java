package dev.layerlab.ui.inspect;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Figures;
import java.util.Optional;

/** Says in words what is seen. */
final class TileWords {
    private final Texts texts;
    private final Figures figures;

    TileWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
    }

    /** The cell under the pointer. */
    String of(TileSheet sheet, TilePlace place) {
        return texts.of(
                "inspect.hover." + sheet.words(),
                figures.whole(place.tile() + 1),
                figures.whole(place.row() + 1),
                figures.whole(place.column() + 1),
                figures.significant(sheet.value(place.tile(), place.row(), place.column()), 3));
    }

    /** What the whole view shows, while the pointer is nowhere. */
    Optional<String> ofView(Subject subject, Optional<InsideView> view, Optional<Sheet> sheet) {
        if (sheet.orElse(null) instanceof TileSheet tiles && tiles.count() < tiles.total()) {
            return Optional.of(texts.of("inspect.first", figures.whole(tiles.count()), figures.whole(tiles.total())));
        }
        return view.filter(InsideView::followsExample)
                .map(shown -> subject.example()
                        .className()
                        .map(name -> texts.of("inspect.example", name))
                        .orElse(texts.of("inspect.example.own")));
    }
}
