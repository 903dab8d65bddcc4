/** The canvas on which a network is drawn, and the palette beside it. Edits the workbench's drawing, knows no other panel. */
package dev.layerlab.ui.canvas;
