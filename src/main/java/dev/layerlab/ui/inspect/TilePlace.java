package dev.layerlab.ui.inspect;

/** A cell of a tile, all counted from 0. */
record TilePlace(int tile, int row, int column) {}
