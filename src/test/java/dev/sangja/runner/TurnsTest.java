package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void whoever_waits_alone_does_not_wait_for_all_of_a_class() throws Exception {
        var turns = new Turns(1, 100, 50);
        var order = Collections.synchronizedList(new ArrayList<String>());
        assertThat(turns.enter("first", LONG)).isTrue();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < 10; i++) {
                all.add(waiting(pool, turns, "class", order));
            }
            all.add(waiting(pool, turns, "alone", order));
            turns.leave();
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(order.subList(0, 2)).containsExactly("class", "alone");
        assertThat(order).hasSize(11);
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void there_is_an_end_to_those_who_wait_and_to_those_of_one_name() throws Exception {
        var turns = new Turns(1, 3, 2);
        var order = Collections.synchronizedList(new ArrayList<String>());
        assertThat(turns.enter("first", LONG)).isTrue();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            all.add(waiting(pool, turns, "class", order));
            all.add(waiting(pool, turns, "class", order));
            assertThat(turns.enter("class", LONG)).isFalse();
            all.add(waiting(pool, turns, "other", order));
            assertThat(turns.enter("third", LONG)).isFalse();
            turns.leave();
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(order).hasSize(3);
    }

    @Test
    void patience_ends_and_leaves_nothing_behind() throws InterruptedException {
        var turns = new Turns(1, 3, 2);
        assertThat(turns.enter("first", LONG)).isTrue();
        assertThat(turns.enter("second", Duration.ofMillis(20))).isFalse();
        assertThat(turns.waiting()).isZero();
        turns.leave();
        assertThat(turns.enter("third", LONG)).isTrue();
    }

    /** Waits in line; returns when it does. */
    private static Future<?> waiting(
            ExecutorService pool, Turns turns, String name, List<String> order) {
        int before = turns.waiting();
        Future<?> waiting =
                pool.submit(
                        () -> {
                            assertThat(turns.enter(name, LONG)).isTrue();
                            order.add(name);
                            turns.leave();
                            return null;
                        });
        while (turns.waiting() == before) {
            Thread.onSpinWait();
        }
        return waiting;
    }
}
