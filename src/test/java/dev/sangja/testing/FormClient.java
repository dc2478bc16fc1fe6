package dev.sangja.testing;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without a screen: keeps cookies, opens pages and sends their forms; follows no redirect. */
public final class FormClient {
    /** Good enough for any account. */
    public static final String PASSWORD = "seven boxes of oranges";

    private final CookieFilter cookies = new CookieFilter();

    /** Somebody with an account of their own, signed in. */
    public static FormClient withAccount() {
        var client = new FormClient();
        client.signUp(uniqueName());
        return client;
    }

    public static String uniqueName() {
        return "p" + UUID.randomUUID().toString().substring(0, 12);
    }

    /** For any request with this browser's cookies. */
    public RequestSpecification request() {
        return given().filter(cookies).redirects().follow(false);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).asString());
    }

    /** Opens a page and sends a form to {@code action} with the page's token, and with what the page's own one hides. */
    public Response submit(String page, String action, Map<String, String> fields) {
        Document shown = page(page);
        var all = new HashMap<String, String>();
        for (var hidden : shown.select("form[action='" + action + "'] input[type=hidden][name]")) {
            all.put(hidden.attr("name"), hidden.attr("value"));
        }
        all.remove("form-token");
        all.putAll(fields);
        return send(action, all, token(shown));
    }

    /** The token of the first form in a page. */
    public String token(String page) {
        return token(page(page));
    }

    private static String token(Document page) {
        return page.select("input[name=form-token]").attr("value");
    }

    public Response send(String action, Map<String, String> fields, String token) {
        return request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .formParam("form-token", token)
                .post(action);
    }

    public Response signUp(String name) {
        return signUp(name, PASSWORD);
    }

    public Response signUp(String name, String password) {
        return submit("/en/sign-up", "/en/sign-up", Map.of("name", name, "password", password));
    }

    public Response signIn(String name, String password) {
        return submit("/en/sign-in", "/en/sign-in", Map.of("name", name, "password", password));
    }

    /** Name of the account as the pages show it, "" for none. */
    public String member() {
        return page("/en/courses").select(".site-member").text();
    }

    /** Stores an attempt that solves a step of the first lesson. */
    public Response solve(String step) {
        return request()
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "course", "first-steps",
                                "lesson", "hello",
                                "step", step,
                                "language", "en",
                                "source", "print(1)",
                                "outcome", "passed"))
                .post("/api/attempts");
    }

    /** Steps that are solved, as the API tells. */
    public List<String> solved() {
        return get("/api/progress/first-steps").jsonPath().getList("solved");
    }
}
