/**
 * The engine on Deeplearning4j. The only package that imports DL4J and ND4J; knows the drawing and the engine's
 * interfaces, not the data, the plan or the screen.
 */
package dev.layerlab.engine.dl4j;
