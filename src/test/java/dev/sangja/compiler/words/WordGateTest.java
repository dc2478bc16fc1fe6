package dev.sangja.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.EverydayWord;
import dev.sangja.lesson.LessonId;
import dev.sangja.lesson.StepId;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.TermId;
import dev.sangja.platform.i18n.Lang;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordGateTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static final List<Term> GLOSSARY =
            List.of(
                    term("variable", word("변수", "이름이 붙은 상자"), word("variable", "a box")),
                    term(
                            "method",
                            word("메서드", "점 뒤의 일"),
                            word("method", "what stands behind a dot")),
                    term(
                            "list",
                            word("리스트", "차례로 담는 것", "하객 리스트"),
                            word("list", "many in a row", "chores list", "a list of wishes")),
                    term("key", word("키", "찾는 이름", "키가 크다"), word("key", "a name to look up")),
                    term("value", word("값", "든 것"), word("value", "what is in it")),
                    term("return", word("반환", "돌려주기"), word("return", "to give back")),
                    term("api", word("API", "창구"), word("API", "a counter")),
                    term("counter", word("창구", "일을 봐주는 곳"), word("counter", "where you ask")));

    private static final List<EverydayWord> EVERYDAY =
            List.of(
                    new EverydayWord(Lang.EN, "stack", List.of("stacks"), "A pile."),
                    new EverydayWord(Lang.KO, "쿠키", List.of(), "구워 먹는 과자."));

    private static final CourseWords COURSE = CourseWords.of(LEXICON, GLOSSARY, EVERYDAY);
    private static final WordGate GATE = new WordGate(COURSE);

    private static Term term(String id, Term.Word ko, Term.Word en) {
        return new Term(
                new TermId(id),
                ko,
                en,
                Optional.empty(),
                new LessonId("lesson"),
                new StepId("step"));
    }

    private static Term.Word word(String term, String meaning, String... everyday) {
        return new Term.Word(term, List.of(), meaning, List.of(everyday));
    }

    private static List<String> unknown(String prose, String... known) {
        Set<TermId> met = Set.of(known).stream().map(TermId::new).collect(Collectors.toSet());
        return GATE.unknown(prose, Lang.EN, met).stream().map(UnknownWord::asWritten).toList();
    }

    @Test
    void a_word_of_the_glossary_is_unknown_until_it_is_met() {
        assertThat(GATE.unknown("Two variables", Lang.EN, Set.of()))
                .containsExactly(
                        new UnknownWord(
                                "variables",
                                4,
                                13,
                                "variable",
                                Optional.of(new TermId("variable"))));
        assertThat(unknown("Two variables", "variable")).isEmpty();
    }

    @Test
    void a_term_is_named_in_the_language_of_the_text() {
        assertThat(GATE.unknown("method는 점 뒤에 와요", Lang.KO, Set.of()))
                .extracting(UnknownWord::term)
                .containsExactly("메서드");
    }

    @Test
    void a_word_that_only_the_glossary_has_is_found_too() {
        assertThat(unknown("창구에는 줄이 길어요")).containsExactly("창구");
        assertThat(unknown("Ask at the counters")).containsExactly("counters");
    }

    @Test
    void who_knows_one_spelling_knows_the_others_of_the_lexicon() {
        assertThat(unknown("메소드를 불러요")).containsExactly("메소드");
        assertThat(unknown("메소드를 불러요", "method")).isEmpty();
    }

    @Test
    void a_word_that_counts_only_as_it_is_written_is_known_in_any_writing() {
        assertThat(unknown("An API, or api")).containsExactly("API", "api");
        assertThat(unknown("An API, or api", "api")).isEmpty();
    }

    @Test
    void the_longest_word_counts_and_one_made_of_known_words_is_known() {
        assertThat(unknown("문자열을 이어요")).containsExactly("문자열");
        assertThat(unknown("The return value")).containsExactly("return value");
        assertThat(unknown("The return value", "return")).containsExactly("return value");
        assertThat(unknown("The return value", "return", "value")).isEmpty();
        assertThat(unknown("A linked list", "list")).containsExactly("linked list");
    }

    @Test
    void every_place_is_told_not_only_the_first() {
        assertThat(unknown("Loop after loop, and a stack trace"))
                .containsExactly("Loop", "loop", "stack trace");
    }

    @ParameterizedTest
    @CsvSource({
        "The chores list hangs on the door",
        "She reads her list of wishes",
        "누나는 키가 아주 커요",
        "하객 리스트를 접어 두었어요",
        "Put it on the stacks of boxes",
        "쿠키를 하나 더 먹었어요"
    })
    void a_marked_phrase_or_word_of_everyday_life_passes(String prose) {
        assertThat(unknown(prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "키가 둘인 사전, 키",
        "A list hangs on the door, list",
        "함수를 함께 불러요, 함수",
        "키를 바꾸니 키가 커요, 키"
    })
    void outside_of_the_phrase_the_same_word_is_technical(String prose, String found) {
        assertThat(unknown(prose)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "상수도가 얼었어요",
        "정수기를 닦아요",
        "몸을 비트는 동작",
        "이름이 불린 사람",
        "기름값이 올랐어요",
        "열쇠를 찾았어요",
        "his printer is important",
        "self_list is a name",
        "The operation went well",
        "She guided us and tried a bite of it",
        "Coding is a restful hobby"
    })
    void a_part_of_another_word_is_no_word(String prose) {
        assertThat(unknown(prose)).isEmpty();
    }

    @Test
    void places_are_those_of_the_prose_as_written() {
        String prose = "첫 \u1107\u1167\u11ab\u1109\u116e\u1105\u1173\u11af ＡＰＩ로 변\u200b수";
        assertThat(GATE.unknown(prose, Lang.KO, Set.of()))
                .allSatisfy(
                        word ->
                                assertThat(prose.substring(word.start(), word.end()))
                                        .isEqualTo(word.asWritten()))
                .extracting(word -> Normalizer.normalize(word.asWritten(), Normalizer.Form.NFC))
                .containsExactly("변수", "ＡＰＩ", "변\u200b수");
    }

    @Test
    void code_and_punctuation_cut_words_and_phrases() {
        assertThat(unknown("A for \uFFFC loop")).containsExactly("loop");
        assertThat(unknown("\uFFFC 함수는")).containsExactly("함수");
        assertThat(unknown("in return. Value it", "value")).isEmpty();
    }

    @Test
    void a_mark_that_lets_nothing_through_is_needless() {
        var words =
                CourseWords.of(
                        LEXICON,
                        List.of(
                                term(
                                        "list",
                                        word("리스트", "뜻", "키가 크다"),
                                        word("list", "meaning", "lists", "guest list"))),
                        List.of(
                                new EverydayWord(Lang.EN, "spoon", List.of(), "For soup."),
                                new EverydayWord(Lang.EN, "list", List.of(), "A row of names.")));
        var list = Optional.of(new TermId("list"));
        assertThat(words.needlessMarks())
                .containsExactly(
                        new NeedlessMark(
                                Lang.KO, "키가 크다", list, NeedlessMark.Reason.PHRASE_WITHOUT_TERM),
                        new NeedlessMark(
                                Lang.EN, "lists", list, NeedlessMark.Reason.NOTHING_BUT_TERM),
                        new NeedlessMark(
                                Lang.EN,
                                "spoon",
                                Optional.empty(),
                                NeedlessMark.Reason.NOT_TECHNICAL),
                        new NeedlessMark(
                                Lang.EN, "list", Optional.empty(), NeedlessMark.Reason.TAUGHT));
        assertThat(COURSE.needlessMarks()).isEmpty();
    }
}
