package dev.layerlab.ui.inspect;

import java.util.OptionalInt;

/**
 * How to look.
 *
 * @param rangePerTile whether each tile uses all colours for itself, or all share one range
 * @param channel input channel whose weights are shown, counted from 0; empty for the mean of all
 */
record InsideOptions(boolean rangePerTile, OptionalInt channel) {}
