package dev.layerlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LiveNetwork;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ProbeTest {
    private final FakeEngine engine = new FakeEngine();
    private final Probe probe = new Probe(engine, Runs.NETWORK, Runs.PLAN.rule(), Runnable::run);
    private final BlockingQueue<Object> answers = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void waitsForTheFirstWeights() throws Exception {
        probe.ask("topic", live -> live.parameters()[0], answers::add);
        assertThat(answers.poll(50, TimeUnit.MILLISECONDS)).isNull();
        probe.offer(weights(1, 0.5f));
        assertThat(answers.take()).isEqualTo(0.5f);
    }

    @Test
    void answersWithTheNewestWeightsEvenOfANewSession() throws Exception {
        probe.offer(weights(1, 0.5f));
        probe.ask("topic", live -> live.parameters()[0], answers::add);
        assertThat(answers.take()).isEqualTo(0.5f);
        probe.offer(weights(1, 0.75f));
        probe.ask("topic", live -> live.parameters()[0], answers::add);
        assertThat(answers.take()).isEqualTo(0.75f);
    }

    @Test
    void answersOnlyTheNewestQuestionOfATopic() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        probe.offer(weights(1, 0));
        probe.ask("first", live -> await(started, busy), answers::add);
        started.await();
        probe.ask("drawing", live -> "old", answers::add);
        probe.ask("filters", live -> "filters", answers::add);
        probe.ask("drawing", live -> "new", answers::add);
        busy.countDown();
        assertThat(List.of(answers.take(), answers.take(), answers.take()))
                .containsExactlyInAnyOrder("done", "filters", "new");
        assertThat(answers.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void goesOnAfterAQuestionThatFails() throws Exception {
        probe.offer(weights(1, 0));
        probe.ask("bad", ProbeTest::fail, answers::add);
        probe.ask("good", live -> "good", answers::add);
        assertThat(answers.take()).isEqualTo("good");
    }

    @Test
    void freesItsNetworkWhenClosed() throws Exception {
        probe.offer(weights(1, 0));
        probe.ask("topic", live -> "answer", answers::add);
        answers.take();
        assertThat(engine.open()).isEqualTo(1);
        probe.close();
        while (engine.open() > 0) {
            Thread.sleep(1);
        }
    }

    private static String fail(LiveNetwork live) {
        throw new IllegalStateException("a question that fails, as this test wants it");
    }

    private static String await(CountDownLatch started, CountDownLatch busy) {
        started.countDown();
        try {
            busy.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return "done";
    }

    private static Snapshot weights(long version, float first) {
        return new Snapshot(version, new float[] {first, 0, 0, 0, 0, 0});
    }
}
