package dev.sangja.search.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-12, 2024-03-12T00:00:00Z",
        "0001-01-01, 0001-01-01T00:00:00Z",
        "' 2024-03-12 ', 2024-03-12T00:00:00Z",
        "2024-03-12 08:30, 2024-03-12T08:30:00Z",
        "2024-03-12t08:30:15.5+0900, 2024-03-11T23:30:15.500Z",
        "2024-03-12T00:00:00+09:00, 2024-03-11T15:00:00Z",
    })
    void a_text_in_the_form_of_a_date_is_one(String text, Instant date) {
        assertThat(Conversion.date(new Scalar.Text(text))).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "11:00",
                "010-1234-5678",
                "Stir-fried",
                "2024-3-12",
                "2024-02-30",
                "1234-",
                "abcd-01-01"
            })
    void all_else_is_no_date(String text) {
        assertThat(Conversion.date(new Scalar.Text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "-1.5, -1.5", "' 7 ', 7", ".5, 0.5", "5., 5", "+2e3, 2000"})
    void a_text_in_the_form_of_a_number_is_one(String text, double number) {
        assertThat(Conversion.number(new Scalar.Text(text))).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "e5", "7,500원", "1 2", "NaN", "1e400", "0x10", "٣"})
    void all_else_is_no_number(String text) {
        assertThat(Conversion.number(new Scalar.Text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "37.5, 127;37.5;127",
                "point(127 37.5);37.5;127",
                "wydm9q;37.5622;126.9745",
            })
    void a_text_in_the_form_of_a_place_is_one(String text, double lat, double lon) {
        assertThat(Places.of(text))
                .hasValueSatisfying(
                        place -> {
                            assertThat(place.lat()).isCloseTo(lat, within());
                            assertThat(place.lon()).isCloseTo(lon, within());
                        });
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.01);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91,0",
                "1,2,3",
                "Mapo, Seoul",
                "(1 2)",
                "point(1)",
                "sushi",
                "wydm9qwydm9qw"
            })
    void all_else_is_no_place(String text) {
        assertThat(Places.of(text)).isEmpty();
    }
}
