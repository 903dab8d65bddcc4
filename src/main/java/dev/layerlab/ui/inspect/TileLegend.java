package dev.layerlab.ui.inspect;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.CrispImage;
import dev.layerlab.ui.workbench.Figures;
import dev.layerlab.ui.workbench.SignedColors;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Which colour stands for which number. */
final class TileLegend extends HBox {
    private static final int WIDTH = 90;
    private static final int HEIGHT = 10;

    private final Texts texts;
    private final Figures figures;
    private final Label low = new Label();
    private final Label high = new Label();
    private final CrispImage image = new CrispImage();
    private final Canvas bar = new Canvas(WIDTH, HEIGHT);
    private TileSheet sheet;
    private boolean painted;
    private boolean negative;

    TileLegend(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        getStyleClass().add("tile-legend");
        setAlignment(Pos.CENTER_RIGHT);
        low.setMinWidth(USE_PREF_SIZE);
        high.setMinWidth(USE_PREF_SIZE);
        Tooltip.install(this, new Tooltip(texts.of("inspect.legend.help")));
        getChildren().addAll(low, bar, high);
    }

    /** @param pointed the tile under the pointer, whose own range counts where each has one; -1 for none */
    void show(TileSheet wanted, int pointed) {
        sheet = wanted;
        paintBar();
        if (!sheet.hasRangePerTile()) {
            label(sheet.range());
        } else if (pointed >= 0 && pointed < sheet.count()) {
            label(sheet.ranges()[pointed]);
        } else {
            labelSpread();
        }
    }

    private void label(float range) {
        low.setText(sheet.negative() ? figures.significant(-range, 2) : figures.whole(0));
        high.setText(figures.significant(range, 2));
    }

    private void labelSpread() {
        float smallest = Float.POSITIVE_INFINITY;
        float largest = 0;
        for (float range : sheet.ranges()) {
            smallest = Math.min(smallest, range);
            largest = Math.max(largest, range);
        }
        String from = figures.significant(smallest, 2);
        String to = figures.significant(largest, 2);
        low.setText(sheet.negative() ? texts.of("inspect.legend.spread.negative", from, to) : figures.whole(0));
        high.setText(texts.of("inspect.legend.spread", from, to));
    }

    private void paintBar() {
        if (painted && negative == sheet.negative()) {
            return;
        }
        painted = true;
        negative = sheet.negative();
        int[] colors = new int[WIDTH * HEIGHT];
        for (int i = 0; i < colors.length; i++) {
            float share = i % WIDTH / (WIDTH - 1f);
            colors[i] = SignedColors.argb(negative ? share * 2 - 1 : share);
        }
        bar.getGraphicsContext2D().drawImage(image.show(colors, WIDTH), 0, 0);
    }
}
