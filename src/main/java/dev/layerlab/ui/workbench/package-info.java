/** What all panels share: the open project, its run, and questions to the live network. Panels know only this. */
package dev.layerlab.ui.workbench;
