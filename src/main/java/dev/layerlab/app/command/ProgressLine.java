package dev.layerlab.app.command;

import dev.layerlab.training.Progress;
import dev.layerlab.training.RunState;

/** A bar that is drawn over itself on the last line of a terminal; nothing where nobody watches. */
final class ProgressLine implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long BETWEEN = 200_000_000;
    private static final String CLEAR = "\r\u001b[2K";

    private final Workplace workplace;
    private long shownAt;
    private boolean shown;

    ProgressLine(Workplace workplace) {
        this.workplace = workplace;
    }

    void show(Progress progress) {
        long now = System.nanoTime();
        if (!workplace.terminal() || progress.state() != RunState.RUNNING || shown && now - shownAt < BETWEEN) {
            return;
        }
        shown = true;
        shownAt = now;
        workplace.err().print(CLEAR + text(progress));
        workplace.err().flush();
    }

    private String text(Progress progress) {
        int filled = (int) Math.round(progress.fraction() * WIDTH);
        return workplace
                .texts()
                .of(
                        "command.progress",
                        "#".repeat(filled) + "-".repeat(WIDTH - filled),
                        progress.fraction(),
                        progress.epoch(),
                        progress.epochs(),
                        progress.examplesPerSecond(),
                        clock(progress.remainingSeconds()));
    }

    static String clock(double seconds) {
        if (Double.isNaN(seconds)) {
            return "-:--";
        }
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format("%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format("%d:%02d", whole / 60, whole % 60);
    }

    @Override
    public void close() {
        if (shown) {
            workplace.err().print(CLEAR);
            workplace.err().flush();
        }
    }
}
