package dev.sangja.search.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Quota;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How often keys may be used. */
class KeyLimitsTest {
    private long now;

    private final TimeMeter clock =
            new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return now;
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            };

    private final KeyLimits limits = new KeyLimits(60, clock);

    @Test
    void a_key_is_told_when_to_come_again_and_others_are_not_held_up() {
        for (int i = 0; i < 60; i++) {
            assertThat(limits.take(key(1))).isEmpty();
        }
        assertThat(limits.take(key(1))).contains(Duration.ofSeconds(1));
        assertThat(limits.take(key(2))).isEmpty();
        now += TimeUnit.SECONDS.toNanos(1);
        assertThat(limits.take(key(1))).isEmpty();
    }

    @Test
    void each_engine_has_its_own_quota() {
        assertThat(limits.take(engine(1, 1))).isEmpty();
        assertThat(limits.take(engine(1, 1))).contains(Duration.ofMinutes(1));
        assertThat(limits.take(engine(2, 1))).isEmpty();
        assertThat(limits.take(engine(3, 2))).isEmpty();
        assertThat(limits.take(engine(3, 2))).isEmpty();
    }

    private static ApiKey key(long id) {
        return new ApiKey(
                id, "k", KeyType.SEARCH, false, false, new Scope.All(), "", Optional.empty());
    }

    private static Engine engine(long id, int perMinute) {
        return new Engine(
                new EngineId(id),
                new EngineName("e"),
                new EngineKind.Default(null),
                null,
                new Quota(1, 1, perMinute),
                1);
    }
}
