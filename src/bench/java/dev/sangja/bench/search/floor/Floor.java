package dev.sangja.bench.search.floor;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.MultiDoubleValuesSource;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.range.DoubleRange;
import org.apache.lucene.facet.range.DoubleRangeFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/** Answers searches in one thread: the best documents with their sources, their number up to 10,000, and the counts. */
final class Floor implements AutoCloseable {
    private static final int MOST_COUNTED = 10_000;

    /** @param sources the documents as they were given, {@code ids} theirs */
    record Answer(long total, List<String> ids, List<String> sources, List<Object> counts) {}

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Set<String> filled = new HashSet<>();
    private final Map<String, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

    Floor(Path folder) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        for (String field : FieldInfos.getIndexedFields(reader)) {
            if (reader.getDocCount(field) > 0) {
                filled.add(field);
            }
        }
    }

    Answer answer(JsonNode body) throws IOException {
        return answer(FloorSearch.of(body, filled));
    }

    private Answer answer(FloorSearch search) throws IOException {
        var counts = new ArrayList<Object>();
        TopDocs top = search.facets().isEmpty() ? top(search) : topAndCounts(search, counts);
        var ids = new ArrayList<String>();
        var sources = new ArrayList<String>();
        var stored = searcher.storedFields();
        for (int i = search.first(); i < top.scoreDocs.length; i++) {
            var document = stored.document(top.scoreDocs[i].doc);
            ids.add(document.get("_id"));
            sources.add(document.get("_source"));
        }
        return new Answer(Math.min(MOST_COUNTED, top.totalHits.value()), ids, sources, counts);
    }

    int segments() {
        return reader.leaves().size();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private TopDocs top(FloorSearch search) throws IOException {
        int last = search.first() + search.size();
        Sort sort = search.sort();
        return sort == null
                ? searcher.search(
                        search.query(), new TopScoreDocCollectorManager(last, null, MOST_COUNTED))
                : searcher.search(
                        search.query(),
                        new TopFieldCollectorManager(sort, last, null, MOST_COUNTED));
    }

    private TopDocs topAndCounts(FloorSearch search, List<Object> counts) throws IOException {
        int last = search.first() + search.size();
        var best =
                search.sort() == null
                        ? new TopScoreDocCollectorManager(last, null, MOST_COUNTED)
                        : new TopFieldCollectorManager(search.sort(), last, null, MOST_COUNTED);
        Object[] both =
                searcher.search(
                        search.query(),
                        new MultiCollectorManager(best, new FacetsCollectorManager()));
        for (Map.Entry<String, JsonNode> facet : search.facets().properties()) {
            counts.add(count(facet.getKey(), facet.getValue(), (FacetsCollector) both[1]));
        }
        return (TopDocs) both[0];
    }

    private Object count(String field, JsonNode facet, FacetsCollector hits) throws IOException {
        if (facet.get("type").asText().equals("value")) {
            var values = new StringValueFacetCounts(state(field + ".exact"), hits);
            return values.getTopChildren(facet.get("size").asInt(), field + ".exact");
        }
        var ranges = new ArrayList<DoubleRange>();
        for (JsonNode range : facet.get("ranges")) {
            double from = range.path("from").asDouble(Double.NEGATIVE_INFINITY);
            double to = range.path("to").asDouble(Double.POSITIVE_INFINITY);
            ranges.add(new DoubleRange(range.toString(), from, true, to, false));
        }
        String name = field + ".number";
        var counts =
                new DoubleRangeFacetCounts(
                        name,
                        MultiDoubleValuesSource.fromDoubleField(name),
                        hits,
                        ranges.toArray(DoubleRange[]::new));
        return counts.getAllChildren(name);
    }

    private StringDocValuesReaderState state(String field) throws IOException {
        StringDocValuesReaderState known = states.get(field);
        if (known == null) {
            known = new StringDocValuesReaderState(reader, field);
            states.put(field, known);
        }
        return known;
    }
}
