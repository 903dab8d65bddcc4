/** The command line: trains, evaluates and predicts without a window. Knows nothing of the screen. */
package dev.layerlab.app.command;
