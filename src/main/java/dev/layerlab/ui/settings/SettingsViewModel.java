package dev.layerlab.ui.settings;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Palette;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.LayerSetting;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Settings;
import dev.layerlab.tensor.Shape;
import dev.layerlab.ui.workbench.Drawing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the form is about: no box, one, or several; and how to change the one. */
final class SettingsViewModel {
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(new Subject.Nothing());
    private final Drawing drawing;
    private final Locale locale;

    /** What is selected. */
    sealed interface Subject {
        /** No box. */
        record Nothing() implements Subject {}

        /** More than one box. */
        record Several(int count) implements Subject {}

        /**
         * One box.
         *
         * @param in shapes that reach it, where they are known
         * @param sum how its parameters are counted; empty without parameters
         */
        record One(
                String id,
                Layer layer,
                List<LayerSetting> settings,
                String in,
                Optional<String> out,
                Optional<String> sum)
                implements Subject {}
    }

    SettingsViewModel(Drawing drawing, Locale locale) {
        this.drawing = drawing;
        this.locale = locale;
        drawing.selectionProperty().addListener(now -> refresh());
        drawing.networkProperty().addListener(now -> refresh());
        refresh();
    }

    ReadOnlyObjectProperty<Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** Changes one setting of this box, as one step. */
    void set(String id, String setting, Object value) {
        drawing.edit(drawing.network().change(id, box -> box.with(Settings.with(box.layer(), setting, value))));
    }

    /** The value of the setting in a layer fresh from the palette. */
    Object usual(Layer layer, LayerSetting setting) {
        Layer fresh = Palette.LAYERS.stream()
                .filter(prototype -> prototype.getClass() == layer.getClass())
                .findFirst()
                .orElseGet(() -> layer instanceof Output output ? new Output(output.classes()) : layer);
        return Settings.of(fresh).stream()
                .filter(other -> other.name().equals(setting.name()))
                .map(LayerSetting::value)
                .findFirst()
                .orElseThrow();
    }

    private void refresh() {
        Set<String> selection = drawing.selection();
        Optional<Node> only = selection.size() == 1
                ? drawing.network().node(selection.iterator().next())
                : Optional.empty();
        Subject none = selection.isEmpty() ? new Subject.Nothing() : new Subject.Several(selection.size());
        subject.set(only.<Subject>map(this::describe).orElse(none));
    }

    private Subject.One describe(Node node) {
        Network network = drawing.network();
        List<Shape> inputs = network.sources(node.id()).stream()
                .map(drawing.report().shapes()::get)
                .filter(Objects::nonNull)
                .toList();
        Optional<Shape> out = Optional.ofNullable(drawing.report().shapes().get(node.id()));
        Optional<String> sum =
                out.isEmpty() || inputs.isEmpty() ? Optional.empty() : ParameterSum.of(node.layer(), inputs, locale);
        return new Subject.One(
                node.id(),
                node.layer(),
                Settings.of(node.layer()),
                inputs.stream().map(Shape::text).collect(Collectors.joining(", ")),
                out.map(Shape::text),
                sum);
    }
}
