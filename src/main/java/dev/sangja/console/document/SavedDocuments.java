package dev.sangja.console.document;

import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.Engines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Documents as they are kept, changed only by who knows how they are. */
@ApplicationScoped
class SavedDocuments {
    private final Engines engines;
    private final Documents documents;

    SavedDocuments(Engines engines, Documents documents) {
        this.engines = engines;
        this.documents = documents;
    }

    @Transactional
    Optional<Document> find(Engine engine, DocumentId id) {
        return documents.get(engine.id(), List.of(id)).getFirst();
    }

    /**
     * Puts a document in place of the version of that mark, or where none is, if that is what the mark says.
     *
     * @return whether that is still how it is
     */
    @Transactional
    boolean save(Engine engine, Read.Good document, String mark) {
        engines.lock(engine.id());
        boolean same =
                find(engine, document.document().id())
                        .map(DocumentText::mark)
                        .orElse(DocumentText.NO_MARK)
                        .equals(mark);
        if (same) {
            documents.put(engine, List.of(document));
        }
        return same;
    }

    @Transactional
    void delete(Engine engine, DocumentId id) {
        documents.delete(engine.id(), List.of(id));
    }
}
