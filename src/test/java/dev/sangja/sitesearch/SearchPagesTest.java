package dev.sangja.sitesearch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.document.DocumentId;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Engines;
import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search over the shipped lessons, as a reader without scripts sees it. */
@QuarkusTest
class SearchPagesTest {
    @Inject LessonsEngine lessons;
    @Inject Engines engines;
    @Inject Documents documents;

    @BeforeEach
    void the_lessons_can_be_found() {
        lessons.follow();
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (find("ko", "변수").select(".found-step").isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static Document find(String lang, String text) {
        return Jsoup.parse(given().queryParam("q", text).get("/" + lang + "/search").asString());
    }

    /** Text, the word that comes first with the step that introduces it, and steps of the same lesson below. */
    @ParameterizedTest
    @CsvSource({
        "ko, 딕셔너리, 딕셔너리, /ko/courses/first-steps/dictionaries/",
        "ko, 변수에, 변수, /ko/courses/first-steps/variables/",
        "ko, 딕셔, 딕셔너리, /ko/courses/first-steps/dictionaries/",
        "en, dictionaries, dictionary, /en/courses/first-steps/dictionaries/",
        "en, variabel, variable, /en/courses/first-steps/variables/",
        "ko, dictionary, 딕셔너리, /ko/courses/first-steps/dictionaries/",
        "ko, dict, 딕셔너리, /ko/courses/first-steps/dictionaries/",
        "ko, variables, 변수, /ko/courses/first-steps/variables/",
        "ko, list, 리스트, /ko/courses/first-steps/lists/",
        "ko, print, 출력, /ko/courses/first-steps/hello/",
        "en, 딕셔너리, dictionary, /en/courses/first-steps/dictionaries/",
        "en, 변수를, variable, /en/courses/first-steps/variables/",
        "en, elrtusjfl, dictionary, /en/courses/first-steps/dictionaries/"
    })
    void a_word_comes_first_and_leads_to_its_step(
            String lang, String text, String word, String lesson) {
        Document page = find(lang, text);
        var first = page.selectFirst(".found-words li:first-child a");
        assertThat(first).isNotNull();
        assertThat(first.select("h3").text()).isEqualTo(word);
        assertThat(first.attr("href")).startsWith(lesson);
        assertThat(page.select(".lead")).isEmpty();
        assertThat(given().get(first.attr("href")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"ko, 딕셔너리, /dictionaries/", "ko, 변수에, /variables/", "en, variabel, /variables/"})
    void steps_of_its_lesson_stand_below_a_word(String lang, String text, String lesson) {
        assertThat(find(lang, text).select(".found-step").eachAttr("href"))
                .anyMatch(url -> url.contains(lesson));
    }

    @Test
    void code_is_found_and_what_was_found_is_marked() {
        Document page = find("en", "print");
        assertThat(page.select(".found-step").eachAttr("href"))
                .isNotEmpty()
                .allMatch(url -> url.startsWith("/en/courses/"));
        assertThat(page.select(".found-step em").eachText()).contains("print");
    }

    @Test
    void strokes_of_the_other_keyboard_are_understood_unless_they_are_meant() {
        Document typed = find("ko", "qustn"); // 변수
        assertThat(typed.select(".found-words h3").eachText()).contains("변수");
        assertThat(typed.select(".corrected").text()).contains("‘변수’(으)로 찾았어요", "‘qustn’ 그대로 찾기");
        String back = typed.select(".corrected a").attr("href");
        assertThat(back).isEqualTo("/ko/search?q=qustn&as_typed=qustn");
        Document meant = Jsoup.parse(given().get(back).asString());
        assertThat(meant.select(".corrected, .found-words")).isEmpty();
    }

    /** 촛불 stands in Korean lessons alone, and is no word of the glossary. */
    @Test
    void a_correction_that_finds_nothing_is_not_told() {
        assertThat(find("ko", "chtqnf").select(".corrected").text()).contains("촛불");
        Document page = find("en", "chtqnf");
        assertThat(page.select(".corrected")).isEmpty();
        assertThat(page.select("main .lead").text()).contains("‘chtqnf’ does not come up anywhere");
    }

    @Test
    void a_text_that_goes_on_says_so() {
        List<String> texts = find("en", "dictionary").select(".found-text").eachText();
        assertThat(texts).isNotEmpty().anyMatch(text -> text.endsWith("…"));
        assertThat(texts).anyMatch(text -> text.startsWith("…"));
    }

    @Test
    void a_particle_stands_behind_its_word() {
        assertThat(find("ko", "딕셔너리").select(".found-text").text())
                .contains("딕셔너리로 만들어요")
                .doesNotContain("딕셔너리 로");
    }

    @Test
    void pages_lead_on_and_back() {
        Document first = find("ko", "상자");
        String next = first.select("a[rel=next]").attr("href");
        assertThat(first.select(".found-step")).hasSize(10);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        Document second = Jsoup.parse(given().urlEncodingEnabled(false).get(next).asString());
        assertThat(second.select("a[rel=prev]").attr("href")).endsWith("page=1");
        assertThat(second.select(".found-words")).isEmpty();
        assertThat(second.select(".found-step").eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.select(".found-step").eachAttr("href"));
    }

    @Test
    void nothing_found_says_so_and_shows_the_text_as_text() {
        Document page = find("en", "<script>qqqqzzzz()</script>");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("main .lead").text())
                .contains("<script>qqqqzzzz()</script>", "does not come up anywhere");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 129, 1, 'This can be up to 128 letters long, and yours has 129.'",
        "ko, 129, 1, '찾을 말은 128자까지 쓸 수 있어요. 지금은 129자예요.'",
        "en, 3, 0, There is no such page.",
        "en, 3, 21, There is no such page.",
        "ko, 3, x, 그런 쪽은 없어요."
    })
    void what_cannot_be_asked_is_said(String lang, int length, String page, String sentence) {
        var answer =
                given().queryParam("q", "a".repeat(length))
                        .queryParam("page", page)
                        .get("/" + lang + "/search");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select(".field-error").text())
                .startsWith(sentence);
    }

    @Test
    void a_glance_holds_words_and_steps_to_go_to() {
        var glance =
                Jsoup.parseBodyFragment(
                        given().queryParam("q", "딕셔").get("/ko/search/glance").asString());
        assertThat(glance.select("[role=option]").attr("data-href"))
                .startsWith("/ko/courses/first-steps/dictionaries/");
        assertThat(glance.select("[role=option]")).hasSizeBetween(2, 8);
        assertThat(given().get("/ko/search/glance").asString()).isBlank();
    }

    @Test
    void what_others_changed_follows_the_courses_again_and_their_own_documents_stay() {
        var engine = engines.named(new EngineName("lessons"));
        var ours = new DocumentId("ko/first-steps/steps/hello/first-words");
        var before = documents.get(engine.id(), List.of(ours)).getFirst();
        assertThat(before).isPresent();
        documents.delete(engine.id(), List.of(ours));
        put("{\"id\":\"mine\",\"title\":\"my own\"}");
        put("{\"id\":\"ko/first-steps/steps/gone/gone\",\"title\":\"gone\"}");
        lessons.compare();
        var after =
                documents.get(
                        engine.id(),
                        List.of(
                                ours,
                                new DocumentId("mine"),
                                new DocumentId("ko/first-steps/steps/gone/gone")));
        assertThat(after.get(0)).isEqualTo(before);
        assertThat(after.get(1)).isPresent();
        assertThat(after.get(2)).isEmpty();
        documents.delete(engine.id(), List.of(new DocumentId("mine")));
    }

    private void put(String json) {
        given().auth()
                .preemptive()
                .basic("admin", TestDatabase.ADMIN_PASSWORD)
                .contentType("application/json")
                .body(json)
                .post("/api/as/v1/engines/lessons/documents")
                .then()
                .statusCode(200);
    }
}
