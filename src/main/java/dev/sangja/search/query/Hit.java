package dev.sangja.search.query;

import dev.sangja.search.document.Document;
import dev.sangja.search.document.StoredDocument;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.view.EngineView;
import java.util.List;
import java.util.Map;

/**
 * A document that was found.
 *
 * @param engine the engine that has it, also where a meta engine was asked
 * @param snippets HTML by field, for the fields that asked for one; absent where nothing is shown
 * @param group the others of its group, best first
 */
public record Hit(
        EngineName engine,
        StoredDocument stored,
        float score,
        Map<FieldName, String> snippets,
        List<Hit> group) {
    public Hit {
        snippets = Map.copyOf(snippets);
        group = List.copyOf(group);
    }

    public Document document() {
        return stored.document();
    }

    /** Its id as clients know it: after its engine's name where a meta engine was asked. */
    public String idIn(EngineView asked) {
        String id = stored.id().value();
        return asked.engine().kind() instanceof EngineKind.Meta ? engine + "|" + id : id;
    }
}
