package dev.layerlab.ui.canvas;

import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.ActivationLayer;
import dev.layerlab.network.layer.Add;
import dev.layerlab.network.layer.BatchNormalization;
import dev.layerlab.network.layer.Concatenate;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Dropout;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.GlobalPooling;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Padding;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.text.Texts;
import java.util.Locale;

/** What stands on a box and on a palette entry. */
final class LayerWords {
    private final Texts texts;

    LayerWords(Texts texts) {
        this.texts = texts;
    }

    /** The full name, with the kind of pooling. */
    String name(Layer layer) {
        return texts.of(layer.name());
    }

    /** A name that has room on a box. */
    String shortName(Layer layer) {
        String key = "canvas.short." + layer.type();
        return texts.has(key) ? texts.of(key) : name(layer);
    }

    String help(Layer layer) {
        return texts.of("layer." + layer.type() + ".help");
    }

    /** The setting that matters most. */
    String mainSetting(Layer layer) {
        return switch (layer) {
            case Input input -> texts.of("canvas.main.input");
            case Dense dense ->
                texts.of("canvas.main.units", Integer.toString(dense.units()), activation(dense.activation()));
            case Convolution convolution ->
                texts.of(
                        "canvas.main.filters",
                        Integer.toString(convolution.filters()),
                        window(convolution.kernel(), convolution.stride(), 1, convolution.padding()));
            case Pooling pooling -> window(pooling.window(), pooling.stride(), pooling.window(), pooling.padding());
            case GlobalPooling pooling -> texts.of("setting.PoolingKind." + pooling.kind());
            case BatchNormalization batch -> texts.of("canvas.main.channel");
            case Dropout dropout -> texts.of("canvas.main.rate", dropout.rate());
            case ActivationLayer bend -> activation(bend.activation());
            case Flatten flatten -> texts.of("canvas.main.row");
            case Add add -> texts.of("canvas.main.add");
            case Concatenate concatenate -> texts.of("canvas.main.concatenate");
            case Output output -> texts.of("canvas.main.classes", Integer.toString(output.classes()));
        };
    }

    /** The style class that gives a layer its colour and icon. */
    static String style(Layer layer) {
        return "layer-" + layer.type().toLowerCase(Locale.ROOT);
    }

    private String activation(Activation activation) {
        return texts.of("setting.Activation." + activation);
    }

    private String window(int side, int stride, int usualStride, Padding padding) {
        String window = side + "x" + side;
        String stepped = stride == usualStride ? window : window + " /" + stride;
        return padding == Padding.SAME ? stepped + " " + texts.of("canvas.main.same") : stepped;
    }
}
