/** What the user drew: boxes, wires, their shapes and what is wrong with them. No weights, no engine, no screen. */
package dev.layerlab.network;
