package dev.sangja.restaurants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestaurantHoursTest {
    private static final List<Restaurant> ALL = new Restaurants(13).first(3_000).toList();

    private static final Week WEEK =
            new Week(
                    Map.of(
                            DayOfWeek.MONDAY, List.of(new Span(23, 26), new Span(34, 36)),
                            DayOfWeek.FRIDAY, List.of(new Span(46, 51)),
                            DayOfWeek.SUNDAY, List.of(new Span(47, 49))));

    @Test
    void a_day_lists_its_half_hours_without_the_break() {
        assertThat(WEEK.slots(DayOfWeek.MONDAY))
                .containsExactly("00:00", "11:30", "12:00", "12:30", "17:00", "17:30");
        assertThat(WEEK.line(DayOfWeek.MONDAY))
                .isEqualTo(
                        new Both(
                                "월요일 11:30–13:00, 17:00–18:00", "Monday 11:30–13:00, 17:00–18:00"));
    }

    @Test
    void after_midnight_is_the_next_day_even_if_that_is_closed() {
        assertThat(WEEK.slots(DayOfWeek.FRIDAY)).containsExactly("23:00", "23:30");
        assertThat(WEEK.slots(DayOfWeek.SATURDAY)).containsExactly("00:00", "00:30", "01:00");
        assertThat(WEEK.line(DayOfWeek.SATURDAY)).isEqualTo(new Both("토요일 휴무", "Saturday closed"));
        assertThat(WEEK.line(DayOfWeek.FRIDAY))
                .isEqualTo(new Both("금요일 23:00–다음 날 01:30", "Friday 23:00–01:30 the next day"));
    }

    @Test
    void a_closed_day_has_no_half_hours() {
        assertThat(WEEK.slots(DayOfWeek.WEDNESDAY)).isEmpty();
        assertThat(WEEK.slots(DayOfWeek.TUESDAY)).isEmpty();
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Span(10, 10)).hasMessageContaining("illegal span: 10 to 10");
        assertThatThrownBy(() -> new Span(48, 50)).hasMessageContaining("begin within a day");
    }

    @Test
    void fields_hold_exactly_the_half_hours_of_the_spans_in_order() {
        for (Restaurant one : ALL) {
            Week week = one.facts().week();
            Map<String, Object> document = one.document();
            for (DayOfWeek day : DayOfWeek.values()) {
                Object slots = document.get("open_" + day.name().toLowerCase(Locale.ROOT));
                List<String> expected =
                        IntStream.range(0, 48)
                                .filter(half -> isOpen(week, day, half))
                                .mapToObj(Span::name)
                                .toList();
                assertThat(slots).isEqualTo(expected.isEmpty() ? null : expected);
            }
        }
    }

    private static boolean isOpen(Week week, DayOfWeek day, int half) {
        return week.spans(day).stream().anyMatch(s -> s.from() <= half && half < s.to())
                || week.spans(day.minus(1)).stream().anyMatch(s -> half + 48 < s.to());
    }

    @Test
    void breaks_late_nights_early_mornings_and_closed_days_all_occur() {
        assertThat(share(Week::pauses)).isBetween(0.15, 0.5);
        assertThat(share(week -> week.has(span -> span.to() > 48))).isBetween(0.1, 0.45);
        assertThat(share(week -> week.has(span -> span.from() < 18))).isBetween(0.03, 0.3);
        assertThat(share(week -> week.spans(DayOfWeek.MONDAY).isEmpty())).isBetween(0.1, 0.4);
        assertThat(share(week -> week.days().values().stream().noneMatch(List::isEmpty)))
                .isBetween(0.3, 0.65);
    }

    @Test
    void bakeries_are_early_and_bars_late() {
        assertThat(of("Bakery")).allMatch(week -> week.has(span -> span.from() <= 18));
        assertThat(of("Bakery")).noneMatch(week -> week.has(span -> span.to() > 42));
        assertThat(of("Izakaya")).noneMatch(week -> week.has(span -> span.from() < 34));
        assertThat(of("Izakaya")).allMatch(week -> week.has(span -> span.to() >= 48));
    }

    private static double share(Predicate<Week> what) {
        return (double) ALL.stream().filter(one -> what.test(one.facts().week())).count()
                / ALL.size();
    }

    private static List<Week> of(String cuisine) {
        return ALL.stream()
                .filter(one -> one.facts().kind().name().en().equals(cuisine))
                .map(one -> one.facts().week())
                .toList();
    }
}
