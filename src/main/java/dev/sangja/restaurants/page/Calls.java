package dev.sangja.restaurants.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.restaurants.demo.DemoEngine;

/**
 * A search of the API as programs that can be pasted.
 *
 * @param curl for a shell
 * @param python with {@code requests}
 * @param javaScript with {@code fetch}
 * @param clicks where a page tells what somebody chose
 * @param key a search key; "" where there is none
 */
record Calls(String curl, String python, String javaScript, String clicks, String key) {
    private static final String NO_KEY = "search-...";

    /** JSON without true, false and null is Python and JavaScript, too. */
    private static final ObjectWriter PRETTY =
            new JsonMapper()
                    .writer(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /**
     * Programs that ask what a page asked.
     *
     * @param origin of this server, as {@code https://example.org}
     * @param search a search key, "" where there is none
     */
    static Calls of(ObjectNode question, String origin, String search) {
        String engine = "/api/as/v1/engines/" + DemoEngine.NAME.value();
        String url = origin + engine + "/search";
        String key = search.isEmpty() ? NO_KEY : search;
        String json = json(question);
        return new Calls(
                """
                curl '%s' \\
                  -H 'Authorization: Bearer %s' \\
                  -H 'Content-Type: application/json' \\
                  -d '%s'"""
                        .formatted(url, key, json.replace("'", "'\\''")),
                """
                import requests

                answer = requests.post(
                    "%s",
                    headers={"Authorization": "Bearer %s"},
                    json=%s,
                )
                for place in answer.json()["results"]:
                    print(place["name_ko"]["raw"], place["name_en"]["raw"])"""
                        .formatted(url, key, json.replace("\n", "\n    ")),
                """
                const answer = await fetch("%s", {
                  method: "POST",
                  headers: { Authorization: "Bearer %s", "Content-Type": "application/json" },
                  body: JSON.stringify(%s),
                });
                for (const place of (await answer.json()).results) {
                  console.log(place.name_ko.raw, place.name_en.raw);
                }"""
                        .formatted(url, key, json.replace("\n", "\n  ")),
                engine + "/click",
                search);
    }

    private static String json(ObjectNode question) {
        try {
            return PRETTY.writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }
}
