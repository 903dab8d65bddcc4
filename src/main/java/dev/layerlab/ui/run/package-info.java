/** The strip that starts, stops and follows the run. Knows the workbench. */
package dev.layerlab.ui.run;
