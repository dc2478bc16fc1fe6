package dev.sangja.console.reference;

import dev.sangja.console.tester.TitleField;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the page shows. Fields that the schema does not have, or not of a fitting type, are left out.
 *
 * @param title the field that says what a document is called; "" for its id
 * @param url the field with an address that the title leads to; "" for none
 * @param fields shown below the title
 * @param facets text and numbers
 * @param sorts fields by which results can be sorted, beside relevance
 */
record Chosen(
        String title, String url, List<String> fields, List<String> facets, List<String> sorts) {
    private static final int USUAL = 3;
    private static final Set<FieldType> COUNTED = Set.of(FieldType.TEXT, FieldType.NUMBER);
    private static final Set<FieldType> SORTED =
            Set.of(FieldType.TEXT, FieldType.NUMBER, FieldType.DATE);

    Chosen {
        fields = List.copyOf(fields);
        facets = List.copyOf(facets);
        sorts = List.copyOf(sorts);
    }

    /** What an address says; a first guess where it says nothing. */
    static Chosen read(MultivaluedMap<String, String> address, Schema schema, Lang lang) {
        if (!address.containsKey("title")) {
            return guess(schema, lang);
        }
        List<String> all = names(schema, Set.of(FieldType.values()));
        List<String> texts = texts(schema);
        return new Chosen(
                one(address, "title", texts),
                one(address, "url", texts),
                some(address, "field", all),
                some(address, "facet", names(schema, COUNTED)),
                some(address, "sort", names(schema, SORTED)));
    }

    private static Chosen guess(Schema schema, Lang lang) {
        String title = TitleField.of(schema, lang).map(FieldName::value).orElse("");
        List<String> others =
                names(schema, Set.of(FieldType.values())).stream()
                        .filter(name -> !name.equals(title))
                        .limit(USUAL)
                        .toList();
        List<String> numbers = names(schema, Set.of(FieldType.NUMBER));
        return new Chosen(title, "", others, List.of(), numbers.stream().limit(1).toList());
    }

    private static List<String> names(Schema schema, Set<FieldType> types) {
        return schema.fields().entrySet().stream()
                .filter(field -> types.contains(field.getValue()))
                .map(field -> field.getKey().value())
                .toList();
    }

    static List<String> texts(Schema schema) {
        return names(schema, Set.of(FieldType.TEXT));
    }

    static List<String> counted(Schema schema) {
        return names(schema, COUNTED);
    }

    static List<String> sorted(Schema schema) {
        return names(schema, SORTED);
    }

    private static String one(
            MultivaluedMap<String, String> address, String name, List<String> legal) {
        return some(address, name, legal).stream().findFirst().orElse("");
    }

    private static List<String> some(
            MultivaluedMap<String, String> address, String name, List<String> legal) {
        List<String> wanted = address.getOrDefault(name, List.of());
        return legal.stream().filter(wanted::contains).toList();
    }

    /** As an address says it. */
    public String query() {
        var parts = new ArrayList<String>();
        parts.add("title=" + encoded(title));
        if (!url.isEmpty()) {
            parts.add("url=" + encoded(url));
        }
        fields.forEach(field -> parts.add("field=" + encoded(field)));
        facets.forEach(field -> parts.add("facet=" + encoded(field)));
        sorts.forEach(field -> parts.add("sort=" + encoded(field)));
        return parts.stream().collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
