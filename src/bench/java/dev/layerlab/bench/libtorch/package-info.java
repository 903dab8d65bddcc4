/**
 * Libtorch through DJL as a contestant, for the Maven profile "bench" only. It is used the fastest way that DJL offers:
 * bare operations with automatic differentiation and one native call per weight for the optimiser, without what DJL's
 * blocks and trainer do around them, and pictures whose channels lie together, which libtorch's convolutions like best.
 */
package dev.layerlab.bench.libtorch;
