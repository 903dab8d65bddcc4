/** What a network engine can do, as interfaces. Knows the drawing, not the data, the plan or the screen. */
package dev.layerlab.engine;
