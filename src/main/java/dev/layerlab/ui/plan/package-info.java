/** The training plan as a form. Knows the workbench. */
package dev.layerlab.ui.plan;
