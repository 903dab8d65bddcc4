package dev.layerlab.data;

/** The rules by which points in the plane are made. */
public enum PointPattern {
    /** One class in a disc, the other in a ring around it. */
    CIRCLE,
    /** Exclusive or: the class says whether x and y have the same sign. */
    XOR,
    /** Two clouds. */
    BLOBS,
    /** Two arms wound round each other. */
    SPIRAL,
    /** Two half circles that reach into each other. */
    MOONS,
    /** Three clouds, three classes. */
    THREE_BLOBS
}
