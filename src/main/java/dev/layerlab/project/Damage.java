package dev.layerlab.project;

import dev.layerlab.text.Message;

/** A part of a project file that cannot be used; the reader adds the file's name and the cure. */
final class Damage extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    private Damage(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    static Damage of(String key, Object... arguments) {
        return new Damage(Message.of("project.damage." + key, arguments));
    }

    Message reason() {
        return reason;
    }
}
