/** Pictures from files and from drawings, on their way to a network. Knows datasets, nothing of the screen. */
package dev.layerlab.data.pictures;
