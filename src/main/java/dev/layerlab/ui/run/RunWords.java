package dev.layerlab.ui.run;

import dev.layerlab.text.Texts;
import dev.layerlab.training.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run in words. */
final class RunWords {
    private static final String BETWEEN = " · ";

    private final Texts texts;

    RunWords(Texts texts) {
        this.texts = texts;
    }

    /** The line beside the progress bar; what is not known yet is left out. */
    String status(Progress progress) {
        List<String> parts = new ArrayList<>();
        switch (progress.state()) {
            case READY -> {
                return texts.of("run.ready", progress.epochs(), progress.batches());
            }
            case FINISHED -> parts.add(texts.of("run.finished", progress.epoch(), progress.epochs()));
            case RUNNING -> addPlace(parts, progress);
            case PAUSED -> {
                parts.add(texts.of("run.paused"));
                addPlace(parts, progress);
            }
            case FAILED -> {
                parts.add(texts.of("run.stopped"));
                addPlace(parts, progress);
            }
        }
        if (progress.examplesPerSecond() >= 0.5) {
            parts.add(texts.of("run.speed", Math.round(progress.examplesPerSecond())));
        }
        parts.add(texts.of("run.gone", time(progress.elapsedSeconds())));
        boolean goesOn = switch (progress.state()) {
            case RUNNING, PAUSED -> true;
            case READY, FINISHED, FAILED -> false;
        };
        if (goesOn && Double.isFinite(progress.remainingSeconds())) {
            parts.add(texts.of("run.left", time(progress.remainingSeconds())));
        }
        return String.join(BETWEEN, parts);
    }

    /** Minutes and seconds, with hours where there are some: "0:42", "1:02:03". */
    static String time(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        long hours = whole / 3600;
        long minutes = whole / 60 % 60;
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", minutes, whole % 60);
    }

    private void addPlace(List<String> parts, Progress progress) {
        parts.add(texts.of("run.epoch", progress.epoch(), progress.epochs()));
        parts.add(texts.of("run.batch", progress.batch(), progress.batches()));
    }
}
