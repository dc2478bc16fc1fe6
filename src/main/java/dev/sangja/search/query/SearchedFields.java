package dev.sangja.search.query;

import dev.sangja.search.language.LanguageSettings;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.view.EngineView;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which text fields a search looks into, and what each counts. */
public final class SearchedFields {
    private static final float NAME = 1.5f;

    /**
     * So that the name of a thing stands above another one that offers it several times. Of one word, two and so on: the
     * more words are typed, the less are they a name, and who asks a question is not led to a title that has one word of
     * it. Where most words are demanded, such a title is not found anyway.
     */
    private static final float[] OWN_NAME = {4, 2.5f, 1.8f, 1.2f};

    private SearchedFields() {}

    /**
     * The request's, else the settings', else all text fields, names counting more; only those that are text.
     *
     * @param words how many are looked for
     */
    static Map<FieldName, Float> of(EngineView view, SearchRequest request, int words) {
        Map<FieldName, Double> wanted =
                request.searchFields().orElse(view.settings().searchFields());
        if (wanted.isEmpty()) {
            return usual(view, words);
        }
        var fields = new LinkedHashMap<FieldName, Float>();
        wanted.forEach((field, weight) -> fields.put(field, weight.floatValue()));
        fields.keySet().removeIf(field -> !isText(view, field));
        return fields;
    }

    /** Those of an engine that says nothing about it: all text fields. */
    public static Map<FieldName, Float> usual(EngineView view) {
        return usual(view, 1);
    }

    private static Map<FieldName, Float> usual(EngineView view, int words) {
        var fields = new LinkedHashMap<FieldName, Float>();
        fields.put(FieldName.ID, 1f);
        view.schema()
                .fields()
                .keySet()
                .forEach(field -> fields.put(field, weight(view.language(), field, words)));
        fields.keySet().removeIf(field -> !isText(view, field));
        return fields;
    }

    private static float weight(LanguageSettings language, FieldName field, int words) {
        if (language.names().isOwn(field)) {
            return OWN_NAME[Math.clamp(words, 1, OWN_NAME.length) - 1];
        }
        return language.isName(field) ? NAME : 1;
    }

    private static boolean isText(EngineView view, FieldName field) {
        return view.schema().type(field).filter(FieldType.TEXT::equals).isPresent();
    }
}
