package dev.layerlab.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final int TASKS = 50;

    @Test
    void doesEveryTaskOnceInEveryCall() {
        try (Team team = new Team(3)) {
            for (int call = 0; call < 500; call++) {
                AtomicIntegerArray done = new AtomicIntegerArray(TASKS);
                team.run(TASKS, (index, worker) -> done.incrementAndGet(index));
                for (int i = 0; i < TASKS; i++) {
                    assertThat(done.get(i)).isOne();
                }
            }
        }
    }

    @Test
    void noTwoThreadsHaveTheSameNumber() {
        try (Team team = new Team(4)) {
            AtomicIntegerArray inside = new AtomicIntegerArray(4);
            team.run(2000, (index, worker) -> {
                assertThat(inside.incrementAndGet(worker)).isOne();
                Thread.onSpinWait();
                inside.decrementAndGet(worker);
            });
        }
    }

    @Test
    void whatATaskThrowsReachesTheCallerAndTheNextCallWorks() {
        try (Team team = new Team(2)) {
            assertThatThrownBy(() -> team.run(TASKS, (index, worker) -> {
                        throw new OutOfMemoryError("no room");
                    }))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("no room");

            AtomicIntegerArray done = new AtomicIntegerArray(TASKS);
            team.run(TASKS, (index, worker) -> done.incrementAndGet(index));

            assertThat(done.get(TASKS - 1)).isOne();
        }
    }

    @Test
    void companionsSleepBetweenCallsAndEndWithTheTeam() throws InterruptedException {
        Team team = new Team(2);
        team.run(TASKS, (index, worker) -> {});
        Thread companion = companions().getLast();

        await(companion, Thread.State.WAITING);
        team.close();
        companion.join(5000);

        assertThat(companion.isAlive()).isFalse();
    }

    private static List<Thread> companions() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("layerlab-step"))
                .sorted(java.util.Comparator.comparing(Thread::threadId))
                .toList();
    }

    private static void await(Thread thread, Thread.State state) throws InterruptedException {
        for (int i = 0; i < 500 && thread.getState() != state; i++) {
            Thread.sleep(10);
        }
        assertThat(thread.getState()).isEqualTo(state);
    }
}
