/**
 * How fast it is: workloads, and a race in which contestants do the same steps in the same process. Knows no library,
 * no drawing and no screen.
 */
package dev.layerlab.bench;
