package dev.sangja.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {
    private static final String STEP = "/courses/first-steps/variables/a-box";

    @ParameterizedTest
    @CsvSource({"ko-KR, /ko", "'en-US,ko;q=0.5', /en", "fr, /en"})
    void the_first_visit_is_led_to_the_browsers_language(String preferred, String expected) {
        given().redirects()
                .follow(false)
                .header("Accept-Language", preferred)
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", endsWith(expected))
                .header("Vary", containsString("Accept-Language"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/courses",
                "/courses/first-steps",
                STEP,
                "/courses/first-steps/hello/end",
                "/nothing"
            })
    void a_page_speaks_the_language_of_its_path_and_switches_to_itself_in_the_other(String path) {
        for (var pair : Set.of("ko en", "en ko")) {
            String own = pair.substring(0, 2);
            String other = pair.substring(3);
            var page = Jsoup.parse(given().get("/" + own + path).asString());
            assertThat(page.select("html").attr("lang")).isEqualTo(own);
            assertThat(page.select(".language-switch").attr("href")).isEqualTo("/" + other + path);
            assertThat(page.title()).isNotBlank();
            assertThat(page.text()).doesNotContain("{msg", "{cdi");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ko",
                "/en" + STEP,
                "/ko/nothing",
                "/",
                "/api/attempts",
                "/api/nothing",
                "/q/health/ready",
                "/q/metrics",
                "/nothing",
                "/lessons/first-steps/variables/box.svg",
                "/assets/nothing.js"
            })
    void every_answer_carries_the_security_headers(String path) {
        Response answer = given().redirects().follow(false).get(path);
        assertThat(answer.headers().getValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe-inline", "'unsafe-eval'", "*");
        answer.then()
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Embedder-Policy", "require-corp")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void a_nonce_is_used_once() {
        Set<String> nonces = new HashSet<>();
        for (int visit = 0; visit < 20; visit++) {
            Response answer = given().get("/ko");
            String nonce =
                    Jsoup.parse(answer.asString()).select("meta[property=csp-nonce]").attr("nonce");
            assertThat(nonce).hasSizeGreaterThanOrEqualTo(22);
            answer.then()
                    .header("Content-Security-Policy", containsString("'nonce-" + nonce + "'"));
            nonces.add(nonce);
        }
        assertThat(nonces).hasSize(20);
    }

    @Test
    void
            what_the_pages_load_is_compressed_and_kept_for_ever_and_the_worker_may_fetch_python_and_search_alone() {
        var page = Jsoup.parse(given().get("/ko").asString());
        String script = page.select("script[type=module]").attr("src");
        given().header("Accept-Encoding", "br, gzip")
                .config(
                        io.restassured.RestAssured.config()
                                .decoderConfig(
                                        io.restassured.config.DecoderConfig.decoderConfig()
                                                .noContentDecoders()))
                .get(script)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "br")
                .header("Content-Type", startsWith("text/javascript"))
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Vary", containsString("Accept-Encoding"))
                .header("Content-Security-Policy", containsString("connect-src http://localhost"))
                .header(
                        "Content-Security-Policy",
                        matchesPattern(
                                ".*connect-src \\S+/assets/python/ \\S+/api/as/v1/engines/ \\S+/restaurants/key"))
                .header("Content-Security-Policy", not(containsString("'self'")));
        given().get(page.select("link[rel=preload]").attr("href"))
                .then()
                .statusCode(200)
                .contentType("font/woff2");
    }

    @ParameterizedTest
    @CsvSource({
        "/ko/courses/nothing, ko, 찾는 페이지가 없어요",
        "/en/courses/first-steps/nothing, en, There is no such page",
        "/ko/courses/first-steps/hello/nothing, ko, 찾는 페이지가 없어요",
        "/en/courses/first-steps/hello/first-words/more, en, There is no such page",
        "/fr/courses, en, There is no such page",
        "/assets/..%2fapplication.properties, en, There is no such page"
    })
    void a_wrong_address_gets_a_friendly_page_with_a_way_on(
            String path, String lang, String heading) {
        Response answer = given().urlEncodingEnabled(false).get(path);
        var page =
                Jsoup.parse(
                        answer.then()
                                .statusCode(404)
                                .contentType("text/html")
                                .extract()
                                .asString());
        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("main a[href=/" + lang + "/courses]")).hasSize(1);
    }

    @Test
    void one_lesson_is_not_several() {
        String page = given().get("/en/courses").asString();
        assertThat(Jsoup.parse(page).select(".meta span").eachText())
                .contains("1 lesson")
                .doesNotContain("1 lessons")
                .anyMatch(text -> text.matches("[0-9]{2} lessons"));
    }

    @Test
    void a_forged_cookie_is_said_once_and_taken_away() {
        given().cookie("sangja_learner", "somebody-else")
                .get("/ko/courses")
                .then()
                .statusCode(400)
                .cookie("sangja_learner", equalTo(""))
                .body(containsString("이 브라우저의 표를 읽지 못했어요"));
    }

    @Test
    void what_stands_in_the_address_never_becomes_markup() {
        given().queryParam("q", "<script>alert(1)</script>")
                .get("/ko")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void a_lesson_without_a_step_leads_to_the_first_that_is_open() {
        given().redirects()
                .follow(false)
                .get("/ko/courses/first-steps/hello")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/ko/courses/first-steps/hello/first-words"));
    }
}
