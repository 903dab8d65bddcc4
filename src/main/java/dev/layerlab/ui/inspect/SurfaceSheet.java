package dev.layerlab.ui.inspect;

import dev.layerlab.ui.workbench.Surface;

/**
 * What the network answers all over the plane.
 *
 * @param colors of the cells, as a single tile
 */
record SurfaceSheet(Surface surface, Atlas colors) implements Sheet {}
