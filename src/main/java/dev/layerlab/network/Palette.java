package dev.layerlab.network;

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
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.network.layer.PoolingKind;
import java.util.List;

/** The layers one can drag onto the canvas, each with the settings it starts with. */
public final class Palette {
    /** In the order in which the palette shows them. */
    public static final List<Layer> LAYERS = List.of(
            new Dense(64, Activation.RELU),
            new ActivationLayer(Activation.RELU),
            new Convolution(32, 3),
            new Pooling(PoolingKind.MAX),
            new Pooling(PoolingKind.AVERAGE),
            new GlobalPooling(PoolingKind.AVERAGE),
            new BatchNormalization(),
            new Dropout(0.25),
            new Flatten(),
            new Add(),
            new Concatenate());

    private Palette() {}
}
