package dev.sangja.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditTest {
    /** What somebody does: a part of the text, as fractions of its length, is replaced. */
    record Change(double from, double to, String insert) {
        Edit at(int length) {
            int begin = (int) (Math.min(from, to) * length);
            return new Edit(begin, (int) (Math.max(from, to) * length) - begin, insert);
        }
    }

    @Property
    void edits_do_what_a_list_of_utf_16_units_would(
            @ForAll("texts") String before, @ForAll("changes") List<Change> changes) {
        var model = new ArrayList<>(before.chars().boxed().toList());
        var edits = new ArrayList<Edit>();
        for (Change change : changes) {
            Edit edit = change.at(model.size());
            edits.add(edit);
            model.subList(edit.at(), edit.at() + edit.remove()).clear();
            model.addAll(edit.at(), edit.insert().chars().boxed().toList());
        }
        int[] units = model.stream().mapToInt(Integer::intValue).toArray();
        assertThat(Edit.apply(edits, before)).isEqualTo(new Edit.Edited.Text(text(units)));
    }

    @Property
    void an_edit_outside_its_text_is_named_and_never_thrown(
            @ForAll("texts") String before, @ForAll("anywhere") Edit edit) {
        var edits = List.of(new Edit(0, 0, ""), edit);
        boolean fits = (long) edit.at() + edit.remove() <= before.length();
        assertThat(Edit.apply(edits, before) instanceof Edit.Edited.Text).isEqualTo(fits);
        if (!fits) {
            assertThat(Edit.apply(edits, before))
                    .isEqualTo(new Edit.Edited.Outside(1, before.length()));
        }
    }

    @Example
    void an_edit_may_go_through_the_middle_of_a_pair_when_the_next_one_mends_it() {
        var edits = List.of(new Edit(1, 1, ""), new Edit(1, 0, "\uDC4B"));
        assertThat(Edit.apply(edits, "\uD83D\uDE00!")).isEqualTo(new Edit.Edited.Text("👋!"));
    }

    @Example
    void an_edit_before_the_begin_is_no_edit() {
        assertThatThrownBy(() -> new Edit(-1, 2, ""))
                .hasMessage("illegal edit: at -1, remove 2; both must be 0 or more");
    }

    private static String text(int[] units) {
        var builder = new StringBuilder();
        for (int unit : units) {
            builder.append((char) unit);
        }
        return builder.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\n", "가", "한", "👋", "🇰🇷", "e\u0301", " ", "\uD83D", "\uDE00")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        var fraction = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(fraction, fraction, texts())
                .as(Change::new)
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<Edit> anywhere() {
        var place = Arbitraries.integers().between(0, Integer.MAX_VALUE).edgeCases(config -> {});
        var near = Arbitraries.integers().between(0, 30);
        return Combinators.combine(
                        Arbitraries.oneOf(near, place), Arbitraries.oneOf(near, place), texts())
                .as(Edit::new);
    }
}
