package dev.sangja.console.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.console.RowErrors;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.document.DocumentReader;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Documents that somebody wrote into a form.
 *
 * @param errors all that is wrong; none where they can be saved
 */
record PastedJson(List<Read.Good> documents, List<String> errors) {
    private static final String EXAMPLE = "{\"id\": \"a\", \"name\": \"Box\"}";

    PastedJson {
        documents = List.copyOf(documents);
        errors = List.copyOf(errors);
    }

    static PastedJson of(String text, SearchLimits limits, ConsoleMessages words) {
        try {
            Optional<JsonNode> json = JsonBody.read(text.strip().getBytes(StandardCharsets.UTF_8));
            return json.map(found -> of(found, limits, words))
                    .orElseGet(
                            () -> new PastedJson(List.of(), List.of(words.paste_empty(EXAMPLE))));
        } catch (ApiError e) {
            return new PastedJson(List.of(), RowErrors.in(words, e.errors()));
        }
    }

    private static PastedJson of(JsonNode json, SearchLimits limits, ConsoleMessages words) {
        List<JsonNode> all = json.isArray() ? json.valueStream().toList() : List.of(json);
        var good = new ArrayList<Read.Good>();
        var errors = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            switch (DocumentReader.whole(all.get(i), limits)) {
                case Read.Good document -> good.add(document);
                case Read.Bad(_, List<String> said) ->
                        errors.add(
                                words.paste_error(
                                        i + 1, String.join(" ", RowErrors.in(words, said))));
            }
        }
        if (all.isEmpty()) {
            errors.add(words.paste_empty(EXAMPLE));
        }
        return new PastedJson(good, errors);
    }
}
