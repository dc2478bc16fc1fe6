package dev.sangja.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.account.AccountConfig;
import io.github.bucket4j.TimeMeter;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInLimitsTest {
    private static final AccountConfig DEFAULTS =
            new SmallRyeConfigBuilder()
                    .withConverter(Duration.class, 100, new DurationConverter())
                    .withMapping(AccountConfig.class)
                    .build()
                    .getConfigMapping(AccountConfig.class);

    private final Clock clock = new Clock();
    private final SignInLimits limits = new SignInLimits(DEFAULTS, clock);

    @Test
    void a_name_may_fail_ten_times_and_then_once_a_minute() {
        assertThat(passed(10, "kim", "1.2.3.4")).isEqualTo(10);
        assertThat(limits.take("kim", "1.2.3.4")).contains(Duration.ofMinutes(1));
        assertThat(limits.take("kim", "5.6.7.8")).as("from elsewhere").isNotEmpty();
        assertThat(limits.take("lee", "1.2.3.4")).as("somebody else").isEmpty();
        clock.go(Duration.ofSeconds(59));
        assertThat(limits.take("kim", "1.2.3.4")).contains(Duration.ofSeconds(1));
        clock.go(Duration.ofSeconds(1));
        assertThat(limits.take("kim", "1.2.3.4")).isEmpty();
        assertThat(limits.take("kim", "1.2.3.4")).isNotEmpty();
    }

    @Test
    void an_address_may_fail_a_hundred_times_with_many_names() {
        long passed =
                IntStream.range(0, 1000)
                        .filter(at -> limits.take("name" + at, "1.2.3.4").isEmpty())
                        .count();
        assertThat(passed).isEqualTo(100);
        assertThat(limits.take("kim", "1.2.3.4")).contains(Duration.ofSeconds(6));
        assertThat(limits.take("kim", "1.2.3.5")).isEmpty();
    }

    @Test
    void a_name_that_is_out_of_tries_costs_its_address_nothing() {
        assertThat(passed(1000, "kim", "1.2.3.4")).isEqualTo(10);
        assertThat(limits.take("lee", "1.2.3.4")).isEmpty();
    }

    @Test
    void a_right_password_does_not_count() {
        for (int time = 0; time < 50; time++) {
            assertThat(limits.take("kim", "1.2.3.4")).isEmpty();
            limits.giveBack("kim", "1.2.3.4");
        }
    }

    @Test
    void an_address_makes_sixty_accounts_an_hour() {
        for (int account = 0; account < 60; account++) {
            assertThat(limits.takeSignUp("1.2.3.4")).isEmpty();
        }
        assertThat(limits.takeSignUp("1.2.3.4")).contains(Duration.ofMinutes(1));
    }

    @Test
    void an_address_tries_three_hundred_taken_names_an_hour() {
        for (int name = 0; name < 300; name++) {
            assertThat(limits.takeTakenName("1.2.3.4")).isEmpty();
        }
        assertThat(limits.takeTakenName("1.2.3.4")).contains(Duration.ofSeconds(12));
        assertThat(limits.takeTakenName("1.2.3.5")).isEmpty();
    }

    @Test
    void what_can_be_nobodys_name_counts_for_its_address_alone() {
        assertThat(passed(1000, "", "1.2.3.4")).isEqualTo(100);
        assertThat(limits.take("", "5.6.7.8")).isEmpty();
    }

    private long passed(int times, String name, String address) {
        return IntStream.range(0, times).filter(_ -> limits.take(name, address).isEmpty()).count();
    }

    private static final class Clock implements TimeMeter {
        private long nanos;

        void go(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
