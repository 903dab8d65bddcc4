/** The window and its panels. Knows everything below it, never the engine library. */
package dev.layerlab.ui;
