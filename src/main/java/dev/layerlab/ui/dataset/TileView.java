package dev.layerlab.ui.dataset;

import dev.layerlab.data.PictureSet;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Jobs;
import dev.layerlab.ui.workbench.SignedColors;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;

/** Pictures of the dataset as crisp tiles, those of a class below each other. */
final class TileView extends FittedCanvas {
    private final DataViewModel data;
    private final Jobs jobs;
    private final Consumer<TileGrid> paged;
    private final Texts texts;
    private final Tooltip hover = new Tooltip();
    private TileGrid grid;
    private WritableImage image;

    /** @param paged hears which grid is shown */
    TileView(DataViewModel data, Jobs jobs, Texts texts, Consumer<TileGrid> paged) {
        this.texts = texts;
        this.data = data;
        this.jobs = jobs;
        this.paged = paged;
        getStyleClass().add("data-tiles");
        setId("data-tiles");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            int index = at(event.getX(), event.getY());
            if (index >= 0) {
                data.pick(index);
            }
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> explain(at(event.getX(), event.getY())));
        data.exampleProperty().addListener((property, before, now) -> paint());
    }

    @Override
    void redraw() {
        if (data.look().isEmpty() || !(data.look().get().dataset() instanceof PictureSet set)) {
            return;
        }
        double width = canvas().getWidth();
        double height = canvas().getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        TileGrid wanted = TileGrid.fitting(
                data.look().get(),
                set.shape().width(),
                set.shape().height(),
                width,
                height,
                data.chosenProperty().get());
        grid = wanted;
        data.turnTo(data.pageProperty().get(), wanted.pages());
        int page = data.pageProperty().get();
        paged.accept(wanted);
        jobs.run(
                () -> TilePixels.of(set, wanted, page),
                pixels -> {
                    if (pixels.grid() == grid && page == data.pageProperty().get()) {
                        image = new WritableImage(pixels.width(), pixels.height());
                        image.getPixelWriter()
                                .setPixels(
                                        0,
                                        0,
                                        pixels.width(),
                                        pixels.height(),
                                        PixelFormat.getIntArgbInstance(),
                                        pixels.argb(),
                                        0,
                                        pixels.width());
                        paint();
                    }
                },
                why -> image = null);
    }

    private void explain(int index) {
        if (index < 0) {
            Tooltip.uninstall(this, hover);
            return;
        }
        DataLook look = grid.look();
        String name = look.dataset().classes().get(look.dataset().label(index));
        hover.setText(texts.of("dataset.example", name, texts.of("dataset.part." + look.parts()[index])));
        Tooltip.install(this, hover);
    }

    private void paint() {
        GraphicsContext pen = canvas().getGraphicsContext2D();
        pen.clearRect(0, 0, canvas().getWidth(), canvas().getHeight());
        if (image == null || grid == null) {
            return;
        }
        pen.setImageSmoothing(false);
        OptionalInt followed = data.exampleProperty().get();
        int page = data.pageProperty().get();
        for (int tile = 0; tile < grid.tiles(); tile++) {
            int example = grid.example(page, tile);
            if (example >= 0) {
                paintTile(pen, tile, followed.equals(OptionalInt.of(example)));
            }
        }
    }

    private void paintTile(GraphicsContext pen, int tile, boolean followed) {
        Shape.Image shape = shape();
        int column = tile % grid.columns();
        int row = tile / grid.columns();
        double width = grid.scale() * shape.width();
        double height = grid.scale() * shape.height();
        double x = left(column);
        double y = row * (height + TileGrid.GAP);
        pen.drawImage(
                image,
                column * shape.width(),
                row * shape.height(),
                shape.width(),
                shape.height(),
                x,
                y,
                width,
                height);
        if (followed) {
            int argb = SignedColors.argb(1);
            pen.setStroke(Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF));
            pen.setLineWidth(2);
            pen.strokeRect(x + 1, y + 1, width - 2, height - 2);
        }
    }

    private double left(int column) {
        return column * (grid.scale() * shape().width() + (double) TileGrid.GAP);
    }

    private int at(double x, double y) {
        if (grid == null) {
            return -1;
        }
        int column = (int) (x / (grid.scale() * shape().width() + TileGrid.GAP));
        int row = (int) (y / (grid.scale() * shape().height() + TileGrid.GAP));
        return column < grid.columns() && row < grid.rows()
                ? grid.example(data.pageProperty().get(), row * grid.columns() + column)
                : -1;
    }

    private Shape.Image shape() {
        return ((PictureSet) grid.look().dataset()).shape();
    }
}
