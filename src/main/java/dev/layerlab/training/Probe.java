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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A second live network that answers questions (what does it say to this drawing, how do the filters look) on its own
 * thread with the newest weights, so that training never waits for an onlooker. A newer question on the same topic
 * replaces one that has not been answered.
 */
public final class Probe implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Probe.class);

    private final Map<Object, Question<?>> waiting = new LinkedHashMap<>();
    private final Engine engine;
    private final Network network;
    private final LearningRule rule;
    private final Executor answerer;
    private Snapshot offered;
    private boolean closed;
    private Snapshot asked;
    private LiveNetwork live;
    private Snapshot loaded;

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
                answer(next);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (live != null) {
                live.close();
            }
        }
    }

    /** Waits for a question and weights; null when closed. */
    private synchronized Question<?> take() throws InterruptedException {
        while (!closed && (waiting.isEmpty() || offered == null)) {
            wait();
        }
        if (closed) {
            return null;
        }
        Object topic = waiting.keySet().iterator().next();
        asked = offered;
        return waiting.remove(topic);
    }

    /** A question that fails stays without an answer; the next one may do better. */
    private void answer(Question<?> question) {
        try {
            if (live == null) {
                live = engine.create(network, rule, 0);
            }
            if (asked != loaded) {
                live.setParameters(asked.parameters());
                loaded = asked;
            }
            question.askAndAnswer(live, answerer);
        } catch (UserFacingException | RuntimeException broken) {
            LOG.error("The network could not be looked into", broken);
        }
    }

    private record Question<T>(Function<LiveNetwork, T> question, Consumer<T> answer) {
        void askAndAnswer(LiveNetwork live, Executor answerer) {
            T result = question.apply(live);
            answerer.execute(() -> answer.accept(result));
        }
    }
}
