/** Points in the plane, made by rules. Knows datasets, nothing of files or the screen. */
package dev.layerlab.data.points;
