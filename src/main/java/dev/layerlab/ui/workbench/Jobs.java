package dev.layerlab.ui.workbench;

import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Runs one-off work off the drawing thread and answers on it. Tests pass {@code Runnable::run} twice. */
public final class Jobs {
    private final Executor worker;
    private final Executor screen;

    public Jobs(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /** @param failed gets a sentence for the user; not called for a cancelled job */
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Message> failed) {
        worker.execute(() -> {
            try {
                T answer = job.call();
                screen.execute(() -> done.accept(answer));
            } catch (CancellationException wanted) {
                LoggerFactory.getLogger(Jobs.class).debug("Cancelled", wanted);
            } catch (UserFacingException refused) {
                screen.execute(() -> failed.accept(refused.sentence()));
            } catch (Exception | OutOfMemoryError broken) {
                LoggerFactory.getLogger(Jobs.class).error("A job broke off", broken);
                screen.execute(() -> failed.accept(Message.of("common.unexpected", String.valueOf(broken))));
            }
        });
    }

    /** Where answers are given. */
    public Executor screen() {
        return screen;
    }
}
