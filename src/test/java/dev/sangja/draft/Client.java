package dev.sangja.draft;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser of one learner, as the server sees it; each request may be the one that makes the learner. */
final class Client {
    static final String LEARNER = "sangja_learner";
    static final String HELLO = "/api/drafts/first-steps/hello";

    private @Nullable String cookie;

    Client() {}

    Client(@Nullable String cookie) {
        this.cookie = cookie;
    }

    @Nullable String cookie() {
        return cookie;
    }

    Client inAnotherTab() {
        return new Client(cookie);
    }

    /** Replaces everything: right for a base without a text. */
    Response begin(String step, String text) {
        return send(step, body(0, UUID.randomUUID(), edit(0, 0, text)));
    }

    Response save(String step, long base, Map<String, Object> edit) {
        return send(step, body(base, UUID.randomUUID(), edit));
    }

    Response send(String step, Object body) {
        return send("PATCH", HELLO + "/" + step, body);
    }

    Response send(String method, String path, @Nullable Object body) {
        var request = given().contentType(ContentType.JSON);
        if (cookie != null) {
            request.cookie(LEARNER, cookie);
        }
        if (body != null) {
            request.body(body);
        }
        Response response = request.request(method, path);
        String made = response.cookie(LEARNER);
        cookie = made == null ? cookie : made;
        return response;
    }

    Response drafts() {
        return send("GET", HELLO, null);
    }

    /** What stands in a step. */
    @Nullable String text(String step) {
        return drafts().path("drafts.find { it.step == '" + step + "' }.text");
    }

    static Map<String, Object> body(long base, UUID save, Object... edits) {
        var body = new HashMap<String, Object>();
        body.put("base", base);
        body.put("save", save.toString());
        body.put("edits", List.of(edits));
        return body;
    }

    static Map<String, Object> edit(int at, int remove, String insert) {
        return Map.of("at", at, "remove", remove, "insert", insert);
    }

    static long version(Response response) {
        return response.then().statusCode(200).extract().jsonPath().getLong("version");
    }
}
