/** Trying the network out: drawing, pictures from files, points, and the bars with its answers. Knows the workbench. */
package dev.layerlab.ui.predict;
