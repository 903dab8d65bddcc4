package dev.layerlab.training;

/** Why a run ended before its last epoch. */
public enum StopReason {
    /** The validation loss has not become better for as many epochs as the plan's patience. */
    NO_BETTER,
    /** The loss became infinite or ran away. */
    DIVERGED
}
