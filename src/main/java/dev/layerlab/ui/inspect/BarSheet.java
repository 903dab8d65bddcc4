package dev.layerlab.ui.inspect;

import java.util.List;

/**
 * The network's answer to an example.
 *
 * @param shares of 1, one a class
 */
record BarSheet(List<String> classes, float[] shares) implements Sheet {}
