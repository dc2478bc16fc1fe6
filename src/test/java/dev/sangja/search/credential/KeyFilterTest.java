package dev.sangja.search.credential;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.sangja.testing.FormClient;
import dev.sangja.testing.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may use the search API, and who may not. */
@QuarkusTest
class KeyFilterTest {
    private static final String V1 = "/api/as/v1";
    private static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    @Inject AgroalDataSource database;

    private String engine = "";

    @BeforeEach
    void there_is_an_engine() {
        engine = newEngine();
    }

    static String newEngine() {
        String name = "k-" + UUID.randomUUID();
        admin().contentType(ContentType.JSON)
                .body("{\"name\": \"" + name + "\"}")
                .post(V1 + "/engines")
                .then()
                .statusCode(200);
        return name;
    }

    static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", TestDatabase.ADMIN_PASSWORD);
    }

    static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** Makes a key and gives its text. */
    static String key(String name, String rest) {
        return admin().contentType(ContentType.JSON)
                .body("{\"name\": \"" + name + "\", " + rest + "}")
                .post(V1 + "/credentials")
                .then()
                .statusCode(200)
                .extract()
                .path("key");
    }

    static String unique() {
        return "n-" + UUID.randomUUID();
    }

    private String searchKey() {
        return key(unique(), "\"type\": \"search\", \"access_all_engines\": true");
    }

    private static String privateKey(String name, String engines) {
        return key(name, "\"type\": \"private\", \"read\": true, \"write\": true, " + engines);
    }

    private Response search(String token) {
        return bearer(token)
                .contentType(ContentType.JSON)
                .body("{\"query\": \"\"}")
                .post(V1 + "/engines/" + engine + "/search");
    }

    private Response engineOf(RequestSpecification who) {
        return who.get(V1 + "/engines/" + engine);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(401).body("error", equalTo("Invalid authentication token."));
    }

    @Test
    void without_credentials_the_answer_asks_for_them() {
        engineOf(given())
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Basic realm=\"Swiftype\"")
                .body("error", equalTo("You need to sign in before continuing."));
    }

    @Test
    void a_private_key_reads_and_writes_and_knows_nothing_of_credentials() {
        String key = privateKey(unique(), "\"access_all_engines\": true");
        assertThat(engineOf(bearer(key)).statusCode()).isEqualTo(200);
        assertThat(search(key).statusCode()).isEqualTo(200);
        assertThat(bearer(key).get(V1 + "/credentials").statusCode()).isEqualTo(403);
        bearer(key).delete(V1 + "/engines/" + engine).then().statusCode(200);
    }

    @Test
    void a_key_that_only_reads_does_not_write_and_one_that_only_writes_does_not_read() {
        String all = ", \"access_all_engines\": true";
        String reader =
                key(unique(), "\"type\": \"private\", \"read\": true, \"write\": false" + all);
        String writer =
                key(unique(), "\"type\": \"private\", \"read\": false, \"write\": true" + all);
        assertThat(engineOf(bearer(reader)).statusCode()).isEqualTo(200);
        assertThat(bearer(reader).delete(V1 + "/engines/" + engine).statusCode()).isEqualTo(403);
        assertThat(engineOf(bearer(writer)).statusCode()).isEqualTo(403);
        assertThat(search(writer).statusCode()).isEqualTo(403);
        assertThat(bearer(writer).delete(V1 + "/engines/" + engine).statusCode()).isEqualTo(200);
    }

    @Test
    void a_search_key_searches_and_does_nothing_else() {
        String key = searchKey();
        assertThat(search(key).statusCode()).isEqualTo(200);
        engineOf(bearer(key))
                .then()
                .statusCode(403)
                .body("errors[0]", equalTo("The credentials do not allow this."));
    }

    @Test
    void an_admin_key_manages_credentials_and_does_nothing_else() {
        String key = key(unique(), "\"type\": \"admin\"");
        assertThat(bearer(key).get(V1 + "/credentials").statusCode()).isEqualTo(200);
        assertThat(engineOf(bearer(key)).statusCode()).isEqualTo(403);
        assertThat(search(key).statusCode()).isEqualTo(403);
    }

    @Test
    void a_key_for_one_engine_reaches_no_other_whether_or_not_there_is_one() {
        String key = privateKey(unique(), "\"engines\": [\"" + newEngine() + "\"]");
        engineOf(bearer(key)).then().statusCode(403).body("errors[0]", containsString(engine));
        assertThat(bearer(key).get(V1 + "/engines/none").statusCode()).isEqualTo(403);
        assertThat(
                        bearer(key)
                                .contentType(ContentType.JSON)
                                .body("{\"name\": \"" + unique() + "\"}")
                                .post(V1 + "/engines")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_key_of_a_deleted_engine_does_not_reach_a_new_one_of_its_name() {
        String key = privateKey(unique(), "\"engines\": [\"" + engine + "\"]");
        assertThat(engineOf(bearer(key)).statusCode()).isEqualTo(200);
        admin().delete(V1 + "/engines/" + engine).then().statusCode(200);
        assertThat(engineOf(bearer(key)).statusCode()).isEqualTo(403);
        admin().contentType(ContentType.JSON)
                .body("{\"name\": \"" + engine + "\"}")
                .post(V1 + "/engines")
                .then()
                .statusCode(200);
        assertThat(engineOf(bearer(key)).statusCode()).isEqualTo(403);
    }

    @Test
    void wrong_truncated_and_relabelled_keys_are_nobodys() {
        String key = searchKey();
        refused(search(key.substring(0, key.length() - 1)));
        refused(search(key + "a"));
        refused(search("private-" + key.substring("search-".length())));
        refused(search(key.replace("search-", "search-0").substring(0, key.length())));
        refused(search(KeyText.random(KeyType.PRIVATE).value()));
        refused(search("nonsense"));
        refused(search("' OR 1=1 --"));
    }

    @Test
    void a_deleted_key_is_nobodys_at_once() {
        String name = unique();
        String key = privateKey(name, "\"access_all_engines\": true");
        assertThat(engineOf(bearer(key)).statusCode()).isEqualTo(200);
        admin().delete(V1 + "/credentials/" + name).then().statusCode(200);
        refused(engineOf(bearer(key)));
    }

    @Test
    void the_cookie_of_an_admin_counts_for_nothing() throws SQLException {
        String name = FormClient.uniqueName();
        var admin = new FormClient();
        admin.signUp(name);
        execute("UPDATE account SET role = 'admin' WHERE name = '" + name + "'");
        assertThat(admin.get("/en/people").statusCode()).isEqualTo(200);
        assertThat(admin.get(V1 + "/credentials").statusCode()).isEqualTo(401);
        assertThat(engineOf(admin.request()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_forged_cookie_does_not_stand_in_the_way_of_a_key() {
        String key = searchKey();
        bearer(key)
                .cookie("sangja-learner", "forged")
                .cookie("sangja-session", "forged")
                .contentType(ContentType.JSON)
                .body("{\"query\": \"\"}")
                .post(V1 + "/engines/" + engine + "/search")
                .then()
                .statusCode(200);
    }

    @Test
    void names_and_passwords_are_not_taken_from_pages_of_other_sites() {
        assertThat(engineOf(admin()).statusCode()).isEqualTo(200);
        for (String site : new String[] {"cross-site", "same-site"}) {
            engineOf(admin().header("Sec-Fetch-Site", site))
                    .then()
                    .statusCode(403)
                    .body("errors[0]", containsString("send a key instead"));
        }
        assertThat(engineOf(admin().header("Origin", "https://evil.example")).statusCode())
                .isEqualTo(403);
        assertThat(engineOf(admin().header("Sec-Fetch-Site", "same-origin")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void wrong_basic_credentials_are_refused() {
        engineOf(given().auth().preemptive().basic("admin", "wrong"))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Basic realm=\"Swiftype\"")
                .body("error", equalTo("Name or password is wrong."));
    }

    @Test
    void an_account_reaches_the_engines_that_it_owns_and_no_others() throws SQLException {
        String name = FormClient.uniqueName();
        new FormClient().signUp(name);
        var learner = given().auth().preemptive().basic(name, FormClient.PASSWORD);
        assertThat(engineOf(learner).statusCode()).isEqualTo(403);
        String own = newEngine();
        execute(
                "UPDATE search_engine SET owner = (SELECT learner FROM account WHERE name = '%s') WHERE name = '%s'"
                        .formatted(name, own));
        engine = own;
        assertThat(
                        engineOf(given().auth().preemptive().basic(name, FormClient.PASSWORD))
                                .statusCode())
                .isEqualTo(200);
        assertThat(
                        given().auth()
                                .preemptive()
                                .basic(name, FormClient.PASSWORD)
                                .get(V1 + "/credentials")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_signed_key_searches_and_does_nothing_else() throws Exception {
        String name = unique();
        String key =
                key(
                        name,
                        "\"type\": \"private\", \"read\": true, \"write\": false, \"access_all_engines\": true");
        String signed = signed(HS256, claims(name, ""), key);
        search(signed).then().statusCode(200);
        assertThat(engineOf(bearer(signed)).statusCode()).isEqualTo(403);
        assertThat(bearer(signed).get(V1 + "/credentials").statusCode()).isEqualTo(403);
    }

    @Test
    void what_a_signed_key_forces_counts_whatever_the_request_says() throws Exception {
        admin().contentType(ContentType.JSON)
                .body("[{\"id\": \"a\", \"shop\": \"one\"}, {\"id\": \"b\", \"shop\": \"two\"}]")
                .post(V1 + "/engines/" + engine + "/documents")
                .then()
                .statusCode(200);
        String name = unique();
        String key = key(name, "\"type\": \"search\", \"access_all_engines\": true");
        String signed = signed(HS256, claims(name, ",\"filters\":{\"shop\":\"one\"}"), key);
        Instant end = Instant.now().plusSeconds(20);
        int found = 0;
        while (found < 2 && Instant.now().isBefore(end)) {
            found = search(key).path("meta.page.total_results");
        }
        assertThat(search(signed).<List<String>>path("results.id.raw")).containsExactly("a");
        bearer(signed)
                .contentType(ContentType.JSON)
                .body("{\"query\": \"\", \"filters\": {\"shop\": \"two\"}}")
                .post(V1 + "/engines/" + engine + "/search")
                .then()
                .statusCode(200)
                .body("results.size()", equalTo(0));
    }

    @Test
    void a_list_of_engines_has_those_that_the_key_reaches() {
        String other = newEngine();
        String key = privateKey(unique(), "\"engines\": [\"" + other + "\"]");
        bearer(key)
                .get(V1 + "/engines")
                .then()
                .statusCode(200)
                .body("results.name", equalTo(List.of(other)))
                .body("meta.page.total_results", equalTo(1));
    }

    @Test
    void a_meta_engine_gets_no_source_that_its_caller_does_not_reach() {
        String source = newEngine();
        String meta = "m-" + UUID.randomUUID();
        admin().contentType(ContentType.JSON)
                .body(
                        "{\"name\": \"%s\", \"type\": \"meta\", \"source_engines\": [\"%s\"]}"
                                .formatted(meta, source))
                .post(V1 + "/engines")
                .then()
                .statusCode(200);
        String key = privateKey(unique(), "\"engines\": [\"" + meta + "\"]");
        bearer(key)
                .contentType(ContentType.JSON)
                .body("[\"" + engine + "\"]")
                .post(V1 + "/engines/" + meta + "/source_engines")
                .then()
                .statusCode(403)
                .body("errors[0]", containsString(engine));
    }

    @Test
    void forged_expired_and_unsigned_keys_are_nobodys() throws Exception {
        String name = unique();
        String key = key(name, "\"type\": \"search\", \"access_all_engines\": true");
        String good = signed(HS256, claims(name, ""), key);
        search(good).then().statusCode(200);
        long now = Instant.now().getEpochSecond();
        refused(search(signed(HS256, claims(name, ",\"exp\":" + (now - 60)), key)));
        refused(search(signed(HS256, claims(name, ",\"nbf\":" + (now + 600)), key)));
        refused(search(signed(HS256, claims(name, ""), searchKey())));
        refused(search(signed(HS256, claims(unique(), ""), key)));
        refused(search(signed("{\"alg\":\"HS512\"}", claims(name, ""), key)));
        refused(search(signed("{\"alg\":\"none\"}", claims(name, ""), key)));
        String none = encode("{\"alg\":\"none\"}") + "." + encode(claims(name, "")) + ".";
        refused(search(none));
        refused(search(none + "x"));
        String[] parts = good.split("\\.", -1);
        refused(search(parts[0] + "." + encode(claims(name, ",\"query\":\"x\"")) + "." + parts[2]));
        refused(search(parts[0] + "." + parts[1] + "." + parts[2].substring(2)));
    }

    @Test
    void nobody_signs_with_an_admin_key_or_one_that_only_writes() throws Exception {
        String admin = unique();
        String adminKey = key(admin, "\"type\": \"admin\"");
        refused(search(signed(HS256, claims(admin, ""), adminKey)));
        String writer = unique();
        String writerKey =
                key(
                        writer,
                        "\"type\": \"private\", \"read\": false, \"write\": true, \"access_all_engines\": true");
        refused(search(signed(HS256, claims(writer, ""), writerKey)));
    }

    private static String claims(String name, String more) {
        return "{\"api_key_name\":\"" + name + "\"" + more + "}";
    }

    private static String signed(String header, String claims, String key) throws Exception {
        String content = encode(header) + "." + encode(claims);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
