package dev.sangja.search.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sangja.search.body.JsonBody;
import dev.sangja.search.error.ApiError;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptiveSettingsTest {
    @Test
    void what_is_not_given_stays_as_it_was() {
        AdaptiveSettings changed =
                with("{'curation': {'enabled': true, 'mode': 'automatic', 'min_clicks': 3}}");
        assertThat(changed).isEqualTo(new AdaptiveSettings(true, "automatic", 7, 3, 3, "day", 1));
        assertThat(AdaptiveSettings.DEFAULT.with(changed.json())).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                      | Missing required parameter: curation
                    {'synonym': {}}                         | Adaptive relevance settings contains invalid key: synonym
                    {'curation': {'on': true}}              | Curation settings contains invalid key: on
                    {'curation': {'enabled': 'yes'}}        | Curation settings enabled must be true or false, got "yes"
                    {'curation': {'mode': 'wild'}}          | Curation settings mode must be one of manual, automatic, got 'wild'
                    {'curation': {'schedule_unit': 'year'}} | Curation settings schedule_unit must be one of second, minute, hour, day, week, month, got 'year'
                    {'curation': {'timeframe': 0}}          | Curation settings timeframe must be an integer between 1 and 1000000, got 0
                    """)
    void what_is_wrong_is_said(String json, String error) {
        assertThatExceptionOfType(ApiError.class).isThrownBy(() -> with(json)).withMessage(error);
    }

    private static AdaptiveSettings with(String json) {
        byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return AdaptiveSettings.DEFAULT.with(JsonBody.require(body));
    }
}
