package dev.sangja.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetRouteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | br   | true",
                "br                      | br   | true",
                "BR;q=0.5                | br   | true",
                "gzip;q=1.0, br;q=0      | br   | false",
                "gzip, br;q=0.000        | br   | false",
                "gzip, br ; q=0.001      | br   | true",
                "brotli                  | br   | false",
                "''                      | gzip | false",
            })
    void a_coding_is_used_only_where_the_browser_takes_it(
            String header, String coding, boolean expected) {
        assertThat(AssetRoute.accepts(header, coding)).isEqualTo(expected);
    }
}
