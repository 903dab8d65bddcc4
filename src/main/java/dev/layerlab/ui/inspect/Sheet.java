package dev.layerlab.ui.inspect;

/** What a view found inside the live network, ready to paint. */
sealed interface Sheet permits TileSheet, SurfaceSheet, BarSheet {}
