package dev.sangja.restaurants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.restaurants.Seoul.Point;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The drawn map agrees with where the restaurants are. */
class SeoulTest {
    private static final Seoul SEOUL = Seoul.load();

    @Test
    void has_25_districts_with_outlines_that_close_in_the_order_of_their_names() {
        assertThat(SEOUL.districts()).hasSize(25);
        assertThat(SEOUL.districts())
                .extracting(district -> district.name().ko())
                .isSorted()
                .contains("강남구", "중구");
        for (Seoul.District district : SEOUL.districts()) {
            List<List<Point>> outline = district.outline();
            assertThat(outline.getLast().getLast())
                    .as(district.name().en())
                    .isEqualTo(outline.getFirst().getFirst());
            for (int i = 1; i < outline.size(); i++) {
                assertThat(outline.get(i).getFirst()).isEqualTo(outline.get(i - 1).getLast());
            }
        }
    }

    @Test
    void each_restaurant_is_drawn_in_its_own_district_and_in_no_other() {
        Map<Both, Path2D> drawn =
                SEOUL.districts().stream()
                        .collect(Collectors.toMap(Seoul.District::name, SeoulTest::path));
        for (Restaurant one : new Restaurants(20261).first(3_000).toList()) {
            var point = Point.parse(one.facts().spot().location());
            Both own = one.facts().spot().neighbourhood().district().name();
            List<Both> around =
                    drawn.keySet().stream()
                            .filter(name -> has(Objects.requireNonNull(drawn.get(name)), point))
                            .toList();
            assertThat(around).as(one.id()).containsExactly(own);
        }
    }

    @Test
    void a_district_has_the_areas_of_its_neighbourhoods_once() {
        var mapo =
                SEOUL.districts().stream()
                        .filter(district -> district.name().en().equals("Mapo-gu"))
                        .findFirst()
                        .orElseThrow();
        assertThat(mapo.areas()).extracting(area -> area.name().ko()).contains("망원", "홍대");
        assertThat(mapo.areas()).doesNotHaveDuplicates();
    }

    private static Path2D path(Seoul.District district) {
        var path = new Path2D.Double();
        Point start = district.outline().getFirst().getFirst();
        path.moveTo(start.longitude(), start.latitude());
        district.outline()
                .forEach(
                        line ->
                                line.forEach(
                                        point -> path.lineTo(point.longitude(), point.latitude())));
        path.closePath();
        return path;
    }

    private static boolean has(Path2D path, Point point) {
        return path.contains(point.longitude(), point.latitude());
    }
}
