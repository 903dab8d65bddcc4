package dev.layerlab.training;

import dev.layerlab.text.Message;
import java.util.Optional;

/**
 * The newest figures of a run, as shown in the status line.
 *
 * @param epoch current epoch, counted from 1
 * @param epochs of the whole run
 * @param batch batches done of this epoch
 * @param batches of an epoch
 * @param steps learning steps taken in all
 * @param examplesPerSecond measured over the last seconds; 0 before the first step
 * @param elapsedSeconds of training so far, without pauses
 * @param remainingSeconds estimated from the measured speed, validation included; NaN while unknown
 * @param learningRate of the last step
 * @param note why the run ended, where there is something to say
 */
public record Progress(
        RunState state,
        int epoch,
        int epochs,
        int batch,
        int batches,
        int steps,
        double examplesPerSecond,
        double elapsedSeconds,
        double remainingSeconds,
        double learningRate,
        Optional<Message> note) {

    public static final Progress NONE =
            new Progress(RunState.READY, 1, 1, 0, 1, 0, 0, 0, Double.NaN, 0, Optional.empty());

    /** The same figures of a run that a problem has stopped. */
    Progress failed(Message why) {
        return new Progress(
                RunState.FAILED,
                epoch,
                epochs,
                batch,
                batches,
                steps,
                examplesPerSecond,
                elapsedSeconds,
                Double.NaN,
                learningRate,
                Optional.of(why));
    }

    /** Share of the whole run that is done, 0 to 1. */
    public double fraction() {
        double done = epoch - 1 + (double) batch / batches;
        return Math.clamp(state == RunState.FINISHED ? 1 : done / epochs, 0, 1);
    }
}
