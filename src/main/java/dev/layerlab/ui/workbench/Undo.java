package dev.layerlab.ui.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Earlier values and the ones that were taken back, newest first. */
final class Undo<T> {
    private static final int DEPTH = 500;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();

    /** The value before a change; whatever was taken back is gone. */
    void remember(T before) {
        past.push(before);
        future.clear();
        if (past.size() > DEPTH) {
            past.removeLast();
        }
    }

    Optional<T> undo(T now) {
        return exchange(past, future, now);
    }

    Optional<T> redo(T now) {
        return exchange(future, past, now);
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void clear() {
        past.clear();
        future.clear();
    }

    private static <T> Optional<T> exchange(Deque<T> from, Deque<T> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
