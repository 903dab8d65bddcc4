package dev.layerlab.app;

import dev.layerlab.text.Message;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Catches what nobody expected: logs it whole and tells the user a short code that can be quoted. */
final class LastResort implements Thread.UncaughtExceptionHandler {
    private final Consumer<Message> tell;

    LastResort(Consumer<Message> tell) {
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        String code = code(thrown);
        LoggerFactory.getLogger(LastResort.class).error("Unexpected ({}) in {}", code, thread.getName(), thrown);
        new dev.layerlab.ui.workbench.FxThread().execute(() -> tell.accept(Message.of("common.unexpected", code)));
    }

    /** The same for the same fault: its kind and the first place in LayerLab's own code, as four letters or digits. */
    static String code(Throwable thrown) {
        String place = java.util.Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.layerlab."))
                .findFirst()
                .map(frame -> frame.getClassName() + frame.getMethodName())
                .orElse("");
        int hash = (thrown.getClass().getName() + place).hashCode();
        return "%4s"
                .formatted(Integer.toString(Math.floorMod(hash, 36 * 36 * 36 * 36), 36))
                .replace(' ', '0')
                .toUpperCase(java.util.Locale.ROOT);
    }
}
