package dev.sangja.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The admin, signed in, at the console's pages of an engine that no other test knows. */
public final class ConsoleAdmin {
    private final FormClient client = new FormClient();
    private String engine = "";

    /** Signs in, and makes the engine. */
    public void begin() {
        client.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
        engine = SearchServer.newEngine();
    }

    public FormClient client() {
        return client;
    }

    public String engine() {
        return engine;
    }

    /** Address of a page of the engine. */
    public String address(String lang, String rest) {
        return "/%s/console/engines/%s%s".formatted(lang, engine, rest);
    }

    /** A page in English, which must be there. */
    public Document page(String rest) {
        Response answer = client.request().urlEncodingEnabled(false).get(address("en", rest));
        assertThat(answer.statusCode()).as(rest).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    /** Sends a form of a page in English. */
    public Response submit(String page, String action, Map<String, String> fields) {
        return client.submit(address("en", page), address("en", action), fields);
    }
}
