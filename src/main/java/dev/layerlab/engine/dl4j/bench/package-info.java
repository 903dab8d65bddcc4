/** The workloads of {@code layerlab bench} as DL4J knows them, and DL4J as it comes as a contestant. */
package dev.layerlab.engine.dl4j.bench;
