package dev.sangja.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import dev.sangja.search.engine.Engines;
import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings, synonyms and curations over HTTP, as clients of App Search use them. */
@QuarkusTest
class SearchTuningTest {
    private static final String NAME = "tuning-test";
    private static final String ENGINE = "/api/as/v1/engines/" + NAME;
    private static final String ADAPTIVE = "/api/as/v0/engines/" + NAME + "/adaptive_relevance/";

    @Inject Engines engines;

    @BeforeEach
    void makeAnEngine() {
        send("{'name': '%s'}".formatted(NAME)).post("/api/as/v1/engines").then().statusCode(200);
        send("{'title': 'text', 'sales': 'number'}")
                .post(ENGINE + "/schema")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void leaveNothing() {
        send("{}").delete(ENGINE).then().statusCode(200);
    }

    @Test
    void settings_come_back_as_they_were_put_until_they_are_reset() {
        String usual =
                "{'search_fields':{'title':{'weight':1},'id':{'weight':1}},'result_fields':{'title':{'raw':{}},'sales':{'raw':{}},'id':{'raw':{}}},'boosts':{},'precision':2,'precision_enabled':true}";
        assertThat(text(send("{}").get(ENGINE + "/search_settings").then())).isEqualTo(usual);
        String put =
                "{'search_fields':{'title':{'weight':2.5},'id':{}},'result_fields':{'title':{'raw':{}}},'boosts':{'title':[{'value':'zion','type':'value','operation':'multiply','factor':10}]},'precision':5,'precision_enabled':true}";
        assertThat(text(send(put).put(ENGINE + "/search_settings").then())).isEqualTo(put);
        assertThat(text(send("{'precision':6}").put(ENGINE + "/search_settings").then()))
                .isEqualTo(put.replace("'precision':5", "'precision':6"));
        assertThat(text(send("{}").post(ENGINE + "/search_settings/reset").then()))
                .isEqualTo(usual);
    }

    @Test
    void settings_that_are_refused_change_nothing() {
        long before = version();
        String put = "{'precision':3,'search_fields':{'sales':{'weight':1}}}";
        refused(
                send(put).put(ENGINE + "/search_settings").then(),
                400,
                "Search fields cannot be used on the field 'sales' of type number; it needs one of type text");
        assertThat(version()).isEqualTo(before);
        send("{}").get(ENGINE + "/search_settings").then().body("precision", equalTo(2));
    }

    @Test
    void synonyms_live_from_their_making_to_their_end() {
        long before = version();
        String id =
                send("{'synonyms':['pikachu','pokemon']}")
                        .post(ENGINE + "/synonyms")
                        .then()
                        .statusCode(200)
                        .body("id", matchesPattern("syn-[0-9a-f]{24}"))
                        .body("synonyms", contains("pikachu", "pokemon"))
                        .extract()
                        .path("id");
        String one = ENGINE + "/synonyms/" + id;
        send("{'id':'%s','synonyms':['b','a','c']}".formatted(id))
                .put(one)
                .then()
                .statusCode(200)
                .body("synonyms", contains("b", "a", "c"));
        send("{}").get(one).then().body("synonyms", contains("b", "a", "c"));
        send("{'page':{'size':1}}")
                .get(ENGINE + "/synonyms")
                .then()
                .body("meta.page.total_results", equalTo(1))
                .body("results.id", contains(id));
        assertThat(version()).isEqualTo(before + 2);
        send("{}").delete(one).then().statusCode(200).body("deleted", equalTo(true));
        refused(send("{}").delete(one).then(), 404, "Synonym set not found with id: " + id);
    }

    @Test
    void an_engine_has_256_sets_of_synonyms_and_lists_25_at_a_time() {
        for (int i = 0; i < 256; i++) {
            send("{'direction':'one-way','from':['a%d'],'to':['b']}".formatted(i))
                    .post(ENGINE + "/synonyms")
                    .then()
                    .statusCode(200);
        }
        refused(
                send("{'synonyms':['x','y']}").post(ENGINE + "/synonyms").then(),
                400,
                "Synonym sets must not be more than 256 for one engine; join some of them or delete some");
        send("{}")
                .queryParam("page[current]", 11)
                .queryParam("page[size]", 100)
                .get(ENGINE + "/synonyms")
                .then()
                .body("meta.page.size", equalTo(25))
                .body("meta.page.total_pages", equalTo(11))
                .body("results", hasSize(6))
                .body("results[5].from", contains("a255"));
    }

    @Test
    void curations_live_from_their_making_to_their_end() {
        String id =
                send("{'queries':['zion'],'promoted':['b','a']}")
                        .post(ENGINE + "/curations")
                        .then()
                        .statusCode(200)
                        .body("size()", equalTo(1))
                        .extract()
                        .path("id");
        String one = ENGINE + "/curations/" + id;
        refused(
                send("{'queries':['park','ZION']}").post(ENGINE + "/curations").then(),
                400,
                "Query 'zion' belongs to the curation %s; change that one, or take the query out of it first"
                        .formatted(id));
        send("{'queries':['zion','arches'],'hidden':['c']}")
                .put(one)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        assertThat(text(send("{}").get(one).then()))
                .isEqualTo(
                        "{'id':'%s','queries':['zion','arches'],'promoted':[],'hidden':['c']}"
                                .formatted(id));
        send("{}").get(ENGINE + "/curations").then().body("results.id", contains(id));
        send("{}").delete(one).then().body("deleted", equalTo(true));
        refused(send("{}").get(one).then(), 404, "Curation not found with id: " + id);
    }

    @Test
    void what_is_not_there_is_said() {
        refused(
                send("{}").get(ENGINE + "/curations/cur-0000").then(),
                404,
                "Curation not found with id: cur-0000");
        refused(
                send("{}").urlEncodingEnabled(false).get(ENGINE + "/synonyms/syn-%ED%95%9C").then(),
                404,
                "Synonym set not found with id: syn-한");
        refused(
                send("{}").get("/api/as/v1/engines/none/synonyms").then(),
                404,
                "Could not find engine.");
    }

    @Test
    void adaptive_relevance_keeps_its_settings_and_suggests_nothing() {
        send("{'curation':{'enabled':true,'mode':'automatic'}}")
                .put(ADAPTIVE + "settings")
                .then()
                .statusCode(200);
        send("{}")
                .get(ADAPTIVE + "settings")
                .then()
                .body("curation.mode", equalTo("automatic"))
                .body("curation.timeframe", equalTo(7));
        for (String path : List.of("suggestions", "suggestions/zion")) {
            send("{'filters':{'status':['pending']}}")
                    .post(ADAPTIVE + path)
                    .then()
                    .statusCode(200)
                    .body("results", empty())
                    .body("meta.page.total_results", equalTo(0));
        }
        send("[{'query':'zion','type':'curation','status':'applied'}]")
                .put(ADAPTIVE + "suggestions")
                .then()
                .statusCode(200)
                .body("results[0].errors", contains("Suggestion not found for query: zion"));
        send("{}").post(ADAPTIVE + "update_process/curation/refresh").then().statusCode(200);
    }

    @Test
    void what_stays_absent_is_said_in_a_sentence() {
        for (String version : List.of("v0", "v1")) {
            refused(
                    send("{}")
                            .post(
                                    "/api/as/%s/engines/%s/elasticsearch/_search"
                                            .formatted(version, NAME))
                            .then(),
                    501,
                    "Elasticsearch is not behind this server, so its queries are not answered; use POST /api/as/v1/engines/tuning-test/search");
        }
        assertThat(text(send("{}").get("/api/ws/v1/sources").then()))
                .isEqualTo(
                        "{'meta':{'page':{'current':1,'total_pages':0,'total_results':0,'size':25}},'results':[]}");
    }

    private long version() {
        return engines.named(NAME).version();
    }

    private static RequestSpecification send(String json) {
        return given().auth()
                .preemptive()
                .basic("admin", TestDatabase.ADMIN_PASSWORD)
                .contentType(ContentType.JSON)
                .body(json.replace('\'', '"'));
    }

    private static void refused(ValidatableResponse answer, int status, String error) {
        answer.statusCode(status).body("errors", contains(error));
    }

    private static String text(ValidatableResponse answer) {
        return answer.statusCode(200).extract().asString().replace('"', '\'');
    }
}
