package dev.sangja.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a part of a document is what is read of the whole. */
class StoredDocumentTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":\"one\"}",
                "{\"a\": \"one\", \"b\": [\"x, y\", \"]\", \"}\"], \"c\": null}",
                "{\"a\":\"say \\\"so\\\", \\\\\",\"b\":\"\\\\\\\\\",\"c\":[\"\\\\\",\"\\\"\"]}",
                "{\"a\": \"줄\\n바꿈 \\u001f 🍜\", \"b\": [\"돈까스\", \"\"]}",
                "{\"a\": 1, \"b\": -2.50, \"c\": [3, 4.25, 1e+3], \"d\": 0}",
                "{\"a\": [], \"b\": [\"7\", 8], \"c\": \"12\", \"d\": \"2026-01-02\"}",
                "{\"a\": [12000, \"\\\"\"], \"b\": \"37.5,127.0\", \"c\": \"a: b\"}"
            })
    void parts_are_as_in_the_whole(String json) throws JsonProcessingException {
        Document whole = DocumentJson.read(new DocumentId("1"), json);
        JsonNode tree = JSON.readTree(json);
        for (String name : new String[] {"a", "b", "c", "d", "absent"}) {
            var field = new FieldName(name);
            var stored = new StoredDocument(new DocumentId("1"), json);
            assertThat(stored.value(field)).as(name).isEqualTo(whole.value(field));
            Optional<String> texts = stored.texts(field);
            assertThat(texts.isPresent()).as(name).isEqualTo(isText(tree.path(name)));
            if (texts.isPresent()) {
                JsonNode shown = TypedJson.value(whole.value(field), FieldType.TEXT);
                assertThat(JSON.readTree(texts.get())).isEqualTo(shown);
            }
        }
        assertThat(new StoredDocument(new DocumentId("1"), json).document()).isEqualTo(whole);
    }

    private static boolean isText(JsonNode json) {
        boolean all = json.isArray() || json.isTextual();
        for (JsonNode element : json) {
            all &= element.isTextual();
        }
        return all;
    }

    @Test
    void an_array_is_written_without_the_spaces_of_the_database_but_with_its_own() {
        var stored =
                new StoredDocument(new DocumentId("1"), "{\"a\": [\"b, c\", \"d\\\" e\", \" \"]}");
        assertThat(stored.texts(new FieldName("a"))).hasValue("[\"b, c\",\"d\\\" e\",\" \"]");
        assertThat(stored.value(new FieldName("a")).scalars()).hasSize(3);
    }
}
