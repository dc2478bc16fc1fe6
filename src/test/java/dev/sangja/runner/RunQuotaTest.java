package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunQuotaTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RunQuota quota = new RunQuota(3, 5, new Clock());

    @Test
    void a_learner_who_runs_too_often_waits_and_others_do_not() {
        for (int i = 0; i < 3; i++) {
            assertThat(quota.take("a", "school", 1)).isEmpty();
        }
        assertThat(quota.take("a", "school", 1)).hasValue(Duration.ofSeconds(1));
        assertThat(quota.take("b", "school", 1)).isEmpty();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(quota.take("a", "school", 1)).isEmpty();
    }

    @Test
    void an_address_has_a_limit_of_its_own_and_what_it_refuses_is_not_counted() {
        for (int i = 0; i < 5; i++) {
            assertThat(quota.take("learner-" + i, "school", 1)).isEmpty();
        }
        for (int i = 0; i < 4; i++) {
            assertThat(quota.take("late", "school", 1)).hasValue(Duration.ofMillis(100));
        }
        assertThat(quota.take("late", "home", 1)).isEmpty();
    }

    private final class Clock implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
