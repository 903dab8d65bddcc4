package dev.layerlab.network;

import dev.layerlab.network.layer.Layer;

/** A box on the canvas: a layer with an identity and a place (top left corner, in canvas units). */
public record Node(String id, Layer layer, double x, double y) {
    public Node with(Layer changed) {
        return new Node(id, changed, x, y);
    }

    public Node at(double newX, double newY) {
        return new Node(id, layer, newX, newY);
    }
}
