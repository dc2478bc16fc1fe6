package dev.sangja.search.limit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit that makes no sense stops the start. */
class SearchLimitsRangeTest {
    @ParameterizedTest
    @CsvSource({
        "pages, 0, greater than or equal to 1",
        "page-size, 10001, less than or equal to 10000",
        "results, -1, greater than or equal to 1",
        "id-characters, 801, less than or equal to 800",
        "id-characters, 35, greater than or equal to 36",
        "field-name-characters, 65, less than or equal to 64",
        "document-bytes, 1023, greater than or equal to 1024",
        "snippet-characters, 19, greater than or equal to 20",
        "synonym-words, 1, greater than or equal to 2",
        "time, 0s, at least 1ms",
        "time, 11m, at most 10m"
    })
    void a_value_out_of_its_range_is_named(String limit, String value, String rule) {
        assertThatThrownBy(() -> TestLimits.with(Map.of(limit, value)))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("sangja.search.limits." + limit)
                .hasMessageContaining(rule);
    }
}
