package dev.sangja.console.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.FormClient;
import dev.sangja.testing.SearchServer;
import dev.sangja.testing.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnalyticsPagesTest {
    @Inject AgroalDataSource database;

    private final FormClient admin = new FormClient();
    private String engine = "";
    private String path = "";

    @BeforeEach
    void some_searches_and_clicks() throws SQLException {
        admin.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
        engine = SearchServer.newEngine();
        path = "/en/console/engines/" + engine + "/analytics";
        SearchServer.fill(
                engine,
                "[{\"id\":\"1\",\"title\":\"box\"},{\"id\":\"2\",\"title\":\"box box\"}]",
                2);
        searched("box", 2, 6, "{web,all}");
        searched("<b>crate</b>", 0, 3, "{app,all}");
        execute(
                "INSERT INTO search_click_event (engine, at, term, tags, request_id, document, place) SELECT id, now(), 'box',"
                        + " '{web,all}', '', unnest(ARRAY['1','1','1','2','gone']), unnest(ARRAY[1,2,NULL,3,11]) FROM search_engine WHERE name = '%s'"
                                .formatted(engine));
    }

    private void searched(String term, int results, int times, String tags) throws SQLException {
        execute(
                "INSERT INTO search_query_event (engine, at, term, tags, results, request_id) SELECT id, now() - interval"
                        + " '1 second', '%s', '%s', %d, '' FROM search_engine, generate_series(1, %d) WHERE name = '%s'"
                                .formatted(term, tags, results, times, engine));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void figures_charts_and_tables_say_the_same() {
        Document page = admin.page(path + "?tag=all");
        assertThat(page.select(".figures dd").eachText()).containsExactly("9", "5", "3 (33 %)");
        assertThat(page.select("[aria-labelledby=over-time] svg g title").eachText())
                .hasSize(7)
                .last(InstanceOfAssertFactories.STRING)
                .endsWith(": 9 searches, 5 clicks");
        assertThat(
                        page.select("[aria-labelledby=over-time] .chart-first")
                                .eachAttr("height")
                                .getLast())
                .isEqualTo("162.0");
        assertThat(page.select("[aria-labelledby=over-time] tbody tr").eachText().getLast())
                .endsWith(" 9 5");
        assertThat(page.select("[aria-labelledby=top-queries] tbody tr").eachText())
                .containsExactly("box 6 5", "<b>crate</b> 3 0");
        assertThat(page.select("[aria-labelledby=top-clicks] tbody tr").eachText())
                .containsExactly("1 3", "2 1", "gone 1");
        assertThat(page.select("[aria-labelledby=by-place] tbody tr").eachText())
                .containsExactly(
                        "1 1", "2 1", "3 1", "4 0", "5 0", "6 0", "7 0", "8 0", "9 0", "10 0",
                        "11+ 1");
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void a_query_without_a_result_is_one_click_from_a_synonym_and_a_curation() {
        Document page = admin.page(path);
        assertThat(page.select("[aria-labelledby=no-result] strong").eachText())
                .containsExactly("<b>crate</b>");
        var ways = page.select("[aria-labelledby=no-result] a").eachAttr("href");
        assertThat(linked(ways.get(0)).select("#words-new").text()).isEqualTo("<b>crate</b>");
        assertThat(linked(ways.get(1)).select("#curation-queries").text())
                .isEqualTo("<b>crate</b>");
    }

    private Document linked(String href) {
        return Jsoup.parse(admin.request().urlEncodingEnabled(false).get(href).asString());
    }

    @Test
    void a_tag_and_a_time_narrow_it() {
        Document page = admin.page(path + "?tag=app&days=30");
        assertThat(page.select(".figures dd").eachText()).containsExactly("3", "0", "3 (100 %)");
        assertThat(page.select("[aria-labelledby=over-time] svg g title")).hasSize(30);
        assertThat(page.select("select[name=tag] option").eachText())
                .containsExactly("All", "all (9)", "web (6)", "app (3)");
        assertThat(page.select("[name=days][checked]").val()).isEqualTo("30");
        assertThat(page.select("[aria-labelledby=by-place]")).isEmpty();
    }

    @Test
    void an_engine_that_nobody_searched_says_so() {
        String other = SearchServer.newEngine();
        Document page = admin.page("/ko/console/engines/" + other + "/analytics");
        assertThat(page.select(".empty").text()).startsWith("이 기간에는 검색이 없었어요.");
        assertThat(page.select("svg.chart")).isEmpty();
    }
}
