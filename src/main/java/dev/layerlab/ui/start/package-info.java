/** What one sees first: templates and recent projects as pictures. */
package dev.layerlab.ui.start;
