package dev.layerlab.ui.inspect;

import dev.layerlab.ui.workbench.CrispImage;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Shows tiles with crisp pixels; only those in sight are painted. */
final class TilePane extends Pane {
    private static final double PER_WHEEL_PIXEL = 1;

    private final Canvas canvas = new Canvas();
    private final ScrollBar scroll = new ScrollBar();
    private final Region outline = new Region();
    private final CrispImage image = new CrispImage();
    private final Consumer<TilePlace> pointed;
    private TileSheet sheet;
    private TileLayout layout;

    /** @param pointed hears where the pointer is; null when it is on no tile */
    TilePane(Consumer<TilePlace> pointed) {
        this.pointed = pointed;
        outline.getStyleClass().add("tile-outline");
        outline.setMouseTransparent(true);
        outline.setManaged(false);
        outline.setVisible(false);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.valueProperty().addListener((property, before, now) -> paint());
        getChildren().addAll(canvas, outline, scroll);
        setOnMouseMoved(event -> point(event.getX(), event.getY()));
        setOnMouseExited(event -> leave());
        setOnScroll(event -> {
            if (scroll.isVisible()) {
                scroll.setValue(Math.clamp(
                        scroll.getValue() - event.getDeltaY() * PER_WHEEL_PIXEL, scroll.getMin(), scroll.getMax()));
                point(event.getX(), event.getY());
                event.consume();
            }
        });
        getStyleClass().add("tile-pane");
        setMinSize(0, 0);
    }

    void show(TileSheet wanted) {
        boolean same = sheet != null
                && sheet.rows() == wanted.rows()
                && sheet.columns() == wanted.columns()
                && sheet.count() == wanted.count();
        sheet = wanted;
        if (same && layout != null) {
            paint();
        } else {
            leave();
            scroll.setValue(0);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (sheet == null || width < 1 || height < 1) {
            return;
        }
        layout = layoutFor(width);
        scroll.setVisible(layout.height() > height + 1);
        if (scroll.isVisible()) {
            double bar = scroll.prefWidth(-1);
            layout = layoutFor(width - bar);
            scroll.resizeRelocate(width - bar, 0, bar, height);
            scroll.setMax(Math.max(0, layout.height() - height));
            scroll.setVisibleAmount(scroll.getMax() * height / layout.height());
            scroll.setUnitIncrement(layout.tileHeight() + TileLayout.GAP);
            scroll.setBlockIncrement(height);
        }
        scroll.setValue(scroll.isVisible() ? Math.min(scroll.getValue(), scroll.getMax()) : 0);
        canvas.setWidth(width);
        canvas.setHeight(height);
        paint();
    }

    private TileLayout layoutFor(double width) {
        return sheet.isTable()
                ? TileLayout.ofTable(width, getHeight(), sheet.rows(), sheet.columns())
                : TileLayout.of(width, getHeight(), sheet.count(), sheet.rows(), sheet.columns());
    }

    private void paint() {
        if (sheet == null || layout == null) {
            return;
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setImageSmoothing(false);
        WritableImage all = image.show(sheet.atlas().colors(), sheet.atlas().width());
        for (int tile = 0; tile < sheet.count(); tile++) {
            double y = layout.y(tile) - scroll.getValue();
            if (y + layout.tileHeight() >= 0 && y <= canvas.getHeight()) {
                pen.drawImage(
                        all,
                        sheet.atlas().x(tile),
                        sheet.atlas().y(tile),
                        sheet.columns(),
                        sheet.rows(),
                        Math.round(layout.x(tile)),
                        Math.round(y),
                        layout.tileWidth(),
                        layout.tileHeight());
            }
        }
    }

    private void point(double x, double y) {
        int tile = layout == null || sheet == null ? -1 : layout.at(x, y + scroll.getValue());
        if (tile < 0 || tile >= sheet.count()) {
            leave();
            return;
        }
        double top = layout.y(tile) - scroll.getValue();
        double left = layout.x(tile);
        int row = Math.clamp((long) ((y - top) / layout.tileHeight() * sheet.rows()), 0, sheet.rows() - 1);
        int column = Math.clamp((long) ((x - left) / layout.tileWidth() * sheet.columns()), 0, sheet.columns() - 1);
        outline.resizeRelocate(
                Math.round(left) - 1, Math.round(top) - 1, layout.tileWidth() + 2, layout.tileHeight() + 2);
        outline.setVisible(true);
        pointed.accept(new TilePlace(tile, row, column));
    }

    private void leave() {
        outline.setVisible(false);
        pointed.accept(null);
    }
}
