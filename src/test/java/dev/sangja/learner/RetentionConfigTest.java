package dev.sangja.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionConfigTest {
    private static final String KEY = "sangja.retention.anonymous";

    @Test
    void without_a_word_it_is_as_long_as_a_cookie_lives() {
        assertThat(config(Map.of()).anonymous()).isEqualTo(Duration.ofDays(400));
    }

    @ParameterizedTest
    @CsvSource({"1d, 1", "30d, 30", "P90D, 90", "36500d, 36500", "48h, 2"})
    void a_time_is_taken(String value, int days) {
        assertThat(config(Map.of(KEY, value)).anonymous()).isEqualTo(Duration.ofDays(days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0d", "-1d", "-400d", "23h", "36501d", "400 dayz", "never", "400y"})
    void any_other_stops_the_start_with_the_key_the_value_and_the_mend(String value) {
        assertThatThrownBy(() -> config(Map.of(KEY, value)))
                .hasMessageContaining(KEY)
                .hasMessageContaining(
                        "'"
                                + value
                                + "' must be a time from 1d (one day) to 36500d, for example 400d");
    }

    @Test
    void a_misspelt_key_stops_the_start_with_its_name() {
        assertThatThrownBy(() -> config(Map.of("sangja.retention.anonymus", "30d")))
                .hasMessageContaining("sangja.retention.anonymus");
    }

    private static RetentionConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(RetentionConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 500))
                .build()
                .getConfigMapping(RetentionConfig.class);
    }
}
