package dev.sangja.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.TestLimits;
import dev.sangja.search.request.Boost;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredSettingsTest {
    private static final FieldName TITLE = new FieldName("title");
    private static final FieldName SALES = new FieldName("sales");
    private static final FieldName MADE = new FieldName("made");
    private static final Schema SCHEMA = schema(FieldType.NUMBER);

    @Test
    void a_new_engine_shows_its_texts_alike_and_everything_raw() {
        StoredSettings none = new StoredSettings(JsonNodeFactory.instance.objectNode());
        assertThat(none.shown(Schema.EMPTY))
                .isEqualTo(
                        json(
                                "{'search_fields':{'id':{'weight':1}},'result_fields':{'id':{'raw':{}}},'boosts':{},'precision':2,'precision_enabled':true}"));
        assertThat(none.shown(SCHEMA))
                .isEqualTo(
                        json(
                                "{'search_fields':{'title':{'weight':1},'id':{'weight':1}},'result_fields':{'title':{'raw':{}},'sales':{'raw':{}},'made':{'raw':{}},'id':{'raw':{}}},'boosts':{},'precision':2,'precision_enabled':true}"));
        assertThat(none.relevance(SCHEMA, TestLimits.DEFAULTS))
                .isEqualTo(new Relevance(RelevanceSettings.DEFAULT, List.of()));
    }

    @Test
    void what_was_put_in_is_shown_unchanged_and_counts_in_a_search() {
        JsonNode put =
                json(
                        "{'search_fields':{'title':{}},'result_fields':{'title':{'snippet':{'size':50}}},'boosts':{'sales':[{'type':'functional','function':'linear','factor':2}]},'precision':7,'precision_enabled':false}");
        ObjectNode read = new SettingsReader(SCHEMA, TestLimits.DEFAULTS).read(put);
        assertThat(new StoredSettings(read).shown(SCHEMA))
                .isEqualTo(((ObjectNode) put.deepCopy()).put("precision_enabled", true));
        RelevanceSettings settings =
                new StoredSettings(read).relevance(SCHEMA, TestLimits.DEFAULTS).settings();
        assertThat(settings.searchFields()).isEqualTo(Map.of(TITLE, 1.0));
        assertThat(settings.boosts())
                .isEqualTo(
                        Map.of(
                                SALES,
                                List.of(
                                        new Boost.Functional(
                                                Boost.Function.LINEAR, Boost.Operation.ADD, 2))));
        assertThat(settings.precision()).isEqualTo(7);
    }

    @Test
    void a_setting_whose_field_changed_its_type_is_left_out_with_a_warning() {
        ObjectNode stored =
                new SettingsReader(SCHEMA, TestLimits.DEFAULTS)
                        .read(
                                json(
                                        "{'search_fields':{'title':{'weight':3}},'boosts':{'sales':{'type':'functional','function':'linear'},'made':{'type':'proximity','function':'linear','center':'now'}}}"));
        Relevance now =
                new StoredSettings(stored).relevance(schema(FieldType.TEXT), TestLimits.DEFAULTS);
        assertThat(now.settings().searchFields()).isEqualTo(Map.of(TITLE, 3.0));
        assertThat(now.settings().boosts()).containsOnlyKeys(MADE);
        assertThat(now.warnings())
                .containsExactly(
                        "Search settings are used without one: Boost of type functional cannot be used on the field 'sales' of type text; it needs one of type number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    []                                             | Options must be an object, got []
                    {'weights': {}}                                | Options contains invalid key: weights
                    {'precision': 12}                              | Precision must be an integer between 1 and 11
                    {'precision': 4294967298}                      | Precision must be an integer between 1 and 11
                    {'search_fields': {'color': {}}}               | Search fields contains invalid field: color
                    {'search_fields': {'sales': {'weight': 1}}}    | Search fields cannot be used on the field 'sales' of type number; it needs one of type text
                    {'search_fields': {'title': {'weight': 'x'}}}  | Search field 'title' weight must be a number between 0 and 10, got "x"
                    """)
    void what_is_wrong_is_said(String json, String error) {
        assertThatExceptionOfType(ApiError.class)
                .isThrownBy(() -> new SettingsReader(SCHEMA, TestLimits.DEFAULTS).read(json(json)))
                .satisfies(e -> assertThat(e.errors()).containsExactly(error));
    }

    @Test
    void all_that_is_wrong_is_said_at_a_time() {
        JsonNode json = json("{'precision': 0, 'boosts': [], 'search_fields': {'color': {}}}");
        assertThatExceptionOfType(ApiError.class)
                .isThrownBy(() -> new SettingsReader(SCHEMA, TestLimits.DEFAULTS).read(json))
                .satisfies(
                        e ->
                                assertThat(e.errors())
                                        .containsExactly(
                                                "Search fields contains invalid field: color",
                                                "Boosts must be an object, got []",
                                                "Precision must be an integer between 1 and 11"));
    }

    private static Schema schema(FieldType ofSales) {
        var fields = new LinkedHashMap<FieldName, FieldType>();
        fields.put(TITLE, FieldType.TEXT);
        fields.put(SALES, ofSales);
        fields.put(MADE, FieldType.DATE);
        return new Schema(fields);
    }

    private static JsonNode json(String json) {
        return JsonBody.require(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
