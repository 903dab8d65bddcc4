/**
 * The few hints that lead a newcomer through the first minutes. Knows the workbench, and of the window only the nodes
 * that hints point at; nothing depends on it but the window.
 */
package dev.layerlab.ui.hints;
