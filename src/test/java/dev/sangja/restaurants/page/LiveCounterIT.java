package dev.sangja.restaurants.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.sangja.lesson.LessonTab;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lesson in which a learner's program asks the API of the restaurants, on a server that has some. */
@BrowserTest
class LiveCounterIT {
    private static final String HEAD =
            """
            import requests
            from restaurants import address, card
            headers = {"Authorization": "Bearer " + card}
            """;

    private static Page open(Visitor visitor, Lang lang, String step) {
        return visitor.speaking(lang)
                .open(
                        DemoApp.ready()
                                .url(
                                        "/%s/courses/first-steps/real-counter/%s"
                                                .formatted(lang.code(), step)));
    }

    @Test
    void the_server_answers_the_run_and_a_recording_the_check(Visitor visitor) {
        visitor.allow("status of 400");
        var tab = new LessonTab(open(visitor, Lang.EN, "tell-why"));
        tab.await("[data-ready]");
        tab.write(
                HEAD
                        + """
                        def ask(request):
                            response = requests.post(address, json=request, headers=headers)
                            paper = response.json()
                            if response.ok:
                                return paper["meta"]["page"]["total_results"]
                            return paper["errors"][0]
                        print(ask({"query": ""}))
                        print(ask({}))
                        """);
        tab.run();
        assertThat(tab.output()).isEqualTo(DemoApp.SIZE + "\nMissing required parameter: query\n");
        tab.await(".verdict-good");
    }

    @Test
    void refusals_have_their_numbers(Visitor visitor) {
        visitor.allow("status of 40[014]");
        var tab = new LessonTab(open(visitor, Lang.KO, "ask-yours"));
        tab.await("[data-ready]");
        tab.write(
                HEAD
                        + """
                        paper = {"query": "김치"}
                        print(requests.post(address, json=paper).status_code)
                        print(requests.post(address + "x", json=paper, headers=headers).status_code)
                        print(requests.post(address, json={"quary": ""}, headers=headers).status_code)
                        print(requests.get(address, headers=headers).status_code)
                        print(requests.post(address, json=paper, headers=headers).ok)
                        """);
        tab.run();
        assertThat(tab.output()).isEqualTo("401\n404\n400\n400\nTrue\n");
    }

    @ParameterizedTest
    @CsvSource({"KO, 창구가 401이라고 해요.", "EN, The counter says 401: it did not see your card."})
    void whoever_forgets_the_card_is_told_so(Lang lang, String words, Visitor visitor) {
        visitor.allow("status of 401");
        var tab = new LessonTab(open(visitor, lang, "hand-it-in"));
        tab.await("[data-ready]");
        tab.write(
                HEAD.replace("\"Bearer \" + ", "")
                        + """
                        print(requests.post(address, json={"query": "국수"}, headers=headers))
                        """);
        tab.run();
        assertThat(tab.output()).isEqualTo("<Response [401]>\n");
        assertThat(tab.verdict()).contains(words);
    }

    @Test
    void an_answer_without_what_was_expected_is_explained(Visitor visitor) {
        var tab = new LessonTab(open(visitor, Lang.KO, "open-the-paper"));
        tab.await("[data-ready]");
        tab.write(
                HEAD
                        + """
                        paper = requests.post(address, json={"query": "국수"}, headers=headers).json()
                        print(paper["total_results"])
                        """);
        tab.run();
        assertThat(tab.status()).contains("이런 키가 없어요: 'total_results'.");
    }

    @ParameterizedTest
    @CsvSource({
        "KO, 서버에 닿지 못했어요. 인터넷 연결을 살펴보고 다시 실행해 보세요.",
        "EN, The server could not be reached. Check your internet connection and run it again."
    })
    void whoever_cannot_reach_the_server_is_told_so(Lang lang, String words, Visitor visitor) {
        visitor.allow("Failed to load|ERR_FAILED");
        Page page = open(visitor, lang, "hand-it-in");
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        page.context().route("**/restaurants/key", Route::abort);
        tab.write(
                HEAD
                        + """
                        print(requests.post(address, json={"query": "국수"}, headers=headers))
                        """);
        tab.run();
        assertThat(tab.status()).contains(words);
        assertThat(tab.verdict()).isEmpty();
    }

    @Test
    void no_other_server_is_asked(Visitor visitor) {
        var tab = new LessonTab(open(visitor, Lang.EN, "ask-yours"));
        tab.await("[data-ready]");
        tab.write("import requests\nrequests.get(\"https://example.org/\")");
        tab.run();
        assertThat(tab.status()).contains("From here you can only ask our restaurant counter.");
    }
}
