/** Numbers with a shape. Knows no library and no other package of LayerLab. */
package dev.layerlab.tensor;
