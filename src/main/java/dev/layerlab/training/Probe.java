package dev.layerlab.training;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;
import dev.layerlab.text.UserFacingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * A second live network that answers questions (what does it say to this drawing, how do the filters look) on its own
 * thread with the newest weights, so that training never waits for an onlooker. A newer question on the same topic
 * replaces one that has not been answered.
 */
public final class Probe implements AutoCloseable {
    private final Map<Object, Question<?>> waiting = new LinkedHashMap<>();
    private final Engine engine;
    private final Network network;
    private final LearningRule rule;
    private final Executor answerer;
    private Snapshot offered;
    private boolean closed;
    private LiveNetwork live;
    private long version = -1;

    /** @param answerer where answers are given, such as the drawing thread */
    public Probe(Engine engine, Network network, LearningRule rule, Executor answerer) {
        this.engine = engine;
        this.network = network;
        this.rule = rule;
        this.answerer = answerer;
        Thread.ofPlatform().daemon().name("probe").start(this::work);
    }

    /** Newer weights for all questions from now on. */
    public synchronized void offer(Snapshot snapshot) {
        offered = snapshot;
        notifyAll();
    }

    /**
     * Asks the network. Without weights the question waits for the first ones.
     *
     * @param topic questions with equal topics replace one another
     * @param question runs on the probe's thread and must not keep the network
     * @param answer gets the result on the answerer
     */
    public synchronized <T> void ask(Object topic, Function<LiveNetwork, T> question, Consumer<T> answer) {
        waiting.remove(topic);
        waiting.put(topic, new Question<>(question, answer));
        notifyAll();
    }

    /** Ends the probe and frees its memory; returns at once. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void work() {
        try {
            for (Question<?> next = take(); next != null; next = take()) {
                next.askAndAnswer(live, answerer);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (UserFacingException | RuntimeException broken) {
            LoggerFactory.getLogger(Probe.class).error("The network could not be looked into", broken);
        } finally {
            if (live != null) {
                live.close();
            }
        }
    }

    /** Waits for a question and brings the weights up to date; null when closed. */
    private Question<?> take() throws InterruptedException, UserFacingException {
        Snapshot newest;
        Question<?> next;
        synchronized (this) {
            while (!closed && (waiting.isEmpty() || offered == null)) {
                wait();
            }
            if (closed) {
                return null;
            }
            Object topic = waiting.keySet().iterator().next();
            next = waiting.remove(topic);
            newest = offered;
        }
        if (live == null) {
            live = engine.create(network, rule, 0);
        }
        if (newest.version() != version) {
            live.setParameters(newest.parameters());
            version = newest.version();
        }
        return next;
    }

    private record Question<T>(Function<LiveNetwork, T> question, Consumer<T> answer) {
        void askAndAnswer(LiveNetwork live, Executor answerer) {
            T result = question.apply(live);
            answerer.execute(() -> answer.accept(result));
        }
    }
}
