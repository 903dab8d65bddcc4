/** Plans, runs and their history. Knows engines only as interfaces; knows nothing of the screen. */
package dev.layerlab.training;
