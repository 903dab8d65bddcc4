package dev.layerlab.ui.canvas;

import dev.layerlab.network.Node;
import dev.layerlab.network.Placement;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.javafx.FontIcon;

/** A layer on the canvas: icon, name, main setting, live picture, output shape and parameters. */
final class BoxView extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");
    private static final double PORT = 5;

    private final Label name = new Label();
    private final Label setting = new Label();
    private final Label shape = new Label();
    private final Label parameters = new Label();
    private final PictureArea picture = new PictureArea();
    private final FontIcon badge = new FontIcon();

    BoxView(Node node) {
        getStyleClass().addAll("box", LayerWords.style(node.layer()));
        setId("box-" + node.id());
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(Placement.BOX_WIDTH, Placement.BOX_HEIGHT);
        setMaxSize(Placement.BOX_WIDTH, Placement.BOX_HEIGHT);
        setPrefSize(Placement.BOX_WIDTH, Placement.BOX_HEIGHT);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().addAll(header(), setting, picture, footer());
        addPorts(node.layer());
        addBadge();
    }

    private HBox header() {
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("box-icon");
        name.getStyleClass().add("box-name");
        setting.getStyleClass().add("box-setting");
        HBox header = new HBox(icon, name);
        header.getStyleClass().add("box-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private HBox footer() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        shape.getStyleClass().add("box-shape");
        shape.setMinWidth(USE_PREF_SIZE);
        parameters.getStyleClass().add("box-parameters");
        return new HBox(shape, gap, parameters);
    }

    private void addPorts(Layer layer) {
        if (!(layer instanceof Input)) {
            addPort(0);
        }
        if (!(layer instanceof Output)) {
            addPort(Placement.BOX_WIDTH);
        }
    }

    private void addPort(double x) {
        Circle port = new Circle(x, Placement.BOX_HEIGHT / 2, PORT);
        port.getStyleClass().add("box-port");
        port.setManaged(false);
        getChildren().add(port);
    }

    private void addBadge() {
        badge.getStyleClass().add("box-badge");
        badge.setManaged(false);
        badge.setLayoutX(Placement.BOX_WIDTH - 19);
        badge.setLayoutY(21);
        badge.setVisible(false);
        getChildren().add(badge);
    }

    void write(BoxText text) {
        name.setText(text.name());
        setting.setText(text.setting());
        shape.setText(text.shape());
        parameters.setText(text.parameters());
        badge.setVisible(text.troubled());
        pseudoClassStateChanged(TROUBLED, text.troubled());
        setAccessibleText(text.spoken());
    }

    void moveTo(double x, double y) {
        setLayoutX(x);
        setLayoutY(y);
    }

    void show(Image image) {
        picture.show(image);
    }

    void zoomTo(double scale) {
        picture.zoomTo(scale);
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    void setHovered(boolean hovered) {
        pseudoClassStateChanged(HOVERED, hovered);
    }
}
