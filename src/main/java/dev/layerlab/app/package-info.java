/** Starts LayerLab: puts the parts together for the window and for the command line. */
package dev.layerlab.app;
