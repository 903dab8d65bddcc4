/** The settings of the selected box as a form that grows out of the layer's record. Edits the workbench's drawing. */
package dev.layerlab.ui.settings;
