package dev.sangja.console.tester;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.text.SafeHtml;
import dev.sangja.search.document.Document;
import dev.sangja.search.query.Hit;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.view.EngineView;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks for what a result shows of a document, and reads it. */
final class HitReading {
    private static final int TITLE = 120;
    private static final int TEXT = 110;
    private static final int VALUES = 5;

    private final EngineView view;
    private final Optional<FieldName> title;
    private final List<FieldName> others;

    private HitReading(EngineView view, Lang lang, List<FieldName> fields) {
        this.view = view;
        this.title = TitleField.of(view.schema(), lang);
        this.others =
                fields.stream().filter(field -> title.filter(field::equals).isEmpty()).toList();
    }

    static HitReading whole(EngineView view, Lang lang) {
        return new HitReading(view, lang, List.copyOf(view.schema().fields().keySet()));
    }

    /** What documents are called, without any other field. */
    static HitReading titles(EngineView view, Lang lang) {
        return new HitReading(view, lang, List.of());
    }

    /** Fields for a search: texts with marks. */
    ObjectNode fields() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        title.ifPresent(
                field ->
                        json.putObject(field.value())
                                .putObject("snippet")
                                .put("size", TITLE)
                                .put("fallback", true));
        for (FieldName field : others) {
            if (isText(field)) {
                json.putObject(field.value()).putObject("snippet").put("size", TEXT);
            }
        }
        return json;
    }

    ShownHit read(int place, Hit hit) {
        Document document = hit.document();
        String id = document.id().value();
        String plain =
                title.map(field -> text(document, field)).filter(t -> !t.isEmpty()).orElse(id);
        RawString marked =
                title.flatMap(field -> snippet(hit, field))
                        .orElseGet(() -> SafeHtml.escaped(cut(plain, TITLE)).raw());
        return new ShownHit(place, hit.idIn(view), marked, plain, values(hit), hit.score());
    }

    /** What was found comes first; then what the schema has first. */
    private List<ShownHit.Value> values(Hit hit) {
        var values = new ArrayList<ShownHit.Value>();
        for (FieldName field : others) {
            snippet(hit, field)
                    .filter(html -> html.getValue().contains("<em>"))
                    .ifPresent(html -> values.add(new ShownHit.Value(field.value(), html)));
        }
        for (FieldName field : others) {
            String text = text(hit.document(), field);
            boolean there = values.stream().anyMatch(value -> value.field().equals(field.value()));
            if (!there && !text.isEmpty()) {
                var html = SafeHtml.escaped(cut(text, TEXT)).raw();
                values.add(new ShownHit.Value(field.value(), html));
            }
        }
        return values.subList(0, Math.min(VALUES, values.size()));
    }

    private boolean isText(FieldName field) {
        return view.schema().type(field).filter(type -> type == FieldType.TEXT).isPresent();
    }

    /** The search escapes its snippets. */
    private static Optional<RawString> snippet(Hit hit, FieldName field) {
        return Optional.ofNullable(hit.snippets().get(field)).map(RawString::new);
    }

    private static String text(Document document, FieldName field) {
        return document.value(field).scalars().stream()
                .map(Scalar::asText)
                .collect(Collectors.joining(", "));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
