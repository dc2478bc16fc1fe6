package dev.sangja.search.query;

import dev.sangja.search.engine.EngineName;
import dev.sangja.search.index.IndexField;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds documents by their ids as the engine that is asked writes them: in a meta engine {@code engine|id}.
 *
 * @param sources the engines that a meta engine searches; empty for an engine with documents of its own
 */
record DocumentIds(Set<EngineName> sources) {
    DocumentIds {
        sources = Set.copyOf(sources);
    }

    Query query(List<String> ids) {
        if (!sources.isEmpty()) {
            var any = new BooleanQuery.Builder();
            ids.forEach(id -> any.add(query(id), Occur.SHOULD));
            return any.build();
        }
        return ids.size() == 1
                ? query(ids.getFirst())
                : new TermInSetQuery(IndexField.ID, ids.stream().map(BytesRef::new).toList());
    }

    Query query(String id) {
        if (sources.isEmpty()) {
            return term(id);
        }
        int bar = id.indexOf('|');
        return EngineName.of(id.substring(0, Math.max(bar, 0)))
                .filter(sources::contains)
                .map(engine -> of(engine, id.substring(bar + 1)))
                .orElseGet(() -> new MatchNoDocsQuery("no engine named before the id"));
    }

    private static Query of(EngineName engine, String id) {
        return new BooleanQuery.Builder()
                .add(Filters.engine(engine), Occur.FILTER)
                .add(term(id), Occur.FILTER)
                .build();
    }

    private static Query term(String id) {
        return new TermQuery(new Term(IndexField.ID, id));
    }
}
