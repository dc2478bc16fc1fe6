package dev.sangja.search.query;

import dev.sangja.search.curation.Curation;
import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Quota;
import dev.sangja.search.index.MemoryIndex;
import dev.sangja.search.relevance.RelevanceSettings;
import dev.sangja.search.request.Boost;
import dev.sangja.search.request.Facet;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.Group;
import dev.sangja.search.request.Page;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.request.Sort;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.view.EngineView;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** An engine in memory with what tests ask of it. */
final class Library implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    private static final Searches SEARCHES = new Searches(Duration.ofSeconds(30), 10_000);

    final EngineName name;
    final MemoryIndex index;
    private final @Nullable EngineLanguage language;
    private final Map<FieldName, FieldType> types = new LinkedHashMap<>();
    private List<Curation> curations = List.of();

    Library(String name) {
        this(name, null);
    }

    Library(String name, @Nullable EngineLanguage language) {
        this.name = new EngineName(name);
        this.language = language;
        index = new MemoryIndex(this.name, language);
    }

    static FieldName field(String name) {
        return new FieldName(name);
    }

    /** @param fields name, value, name, value; a list is an array */
    static Document document(String id, Object... fields) {
        var values = new LinkedHashMap<FieldName, FieldValue>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(field((String) fields[i]), value(fields[i + 1]));
        }
        return new Document(new DocumentId(id), values);
    }

    private static FieldValue value(Object value) {
        return value instanceof List<?> several
                ? new FieldValue(several.stream().map(Library::scalar).toList(), true)
                : FieldValue.of(scalar(value));
    }

    static Scalar scalar(Object value) {
        return value instanceof Number number
                ? new Scalar.Numeric(new BigDecimal(number.toString()))
                : new Scalar.Text(value.toString());
    }

    Library type(String field, FieldType type) {
        types.put(field(field), type);
        return this;
    }

    Library curate(Curation... all) {
        curations = List.of(all);
        return this;
    }

    Library put(Document... documents) {
        for (Document document : documents) {
            document.fields().keySet().forEach(field -> types.putIfAbsent(field, FieldType.TEXT));
        }
        index.put(Arrays.asList(documents));
        return this;
    }

    EngineView view() {
        return view(new EngineKind.Default(language), name, types, curations, List.of());
    }

    private static EngineView view(
            EngineKind kind,
            EngineName name,
            Map<FieldName, FieldType> types,
            List<Curation> curations,
            List<EngineView> sources) {
        return new EngineView(
                new Engine(new EngineId(1), name, kind, null, new Quota(1, 1, 1), 1),
                new Schema(types),
                RelevanceSettings.DEFAULT,
                List.of(),
                List.of(),
                curations,
                sources);
    }

    SearchResult search(Ask ask) {
        try (var lease = index.lease()) {
            return SEARCHES.search(view(), ask.request(), List.of(lease), NOW);
        }
    }

    /** Searches several as one. */
    static SearchResult search(List<Library> sources, List<Curation> curations, Ask ask) {
        var types = new LinkedHashMap<FieldName, FieldType>();
        sources.reversed().forEach(source -> types.putAll(source.types));
        var view =
                view(
                        new EngineKind.Meta(sources.stream().map(source -> source.name).toList()),
                        new EngineName("meta"),
                        types,
                        curations,
                        sources.stream().map(Library::view).toList());
        var leases = new ArrayList<dev.sangja.search.index.IndexLease>();
        try {
            sources.forEach(source -> leases.add(source.index.lease()));
            return SEARCHES.search(view, ask.request(), leases, NOW);
        } finally {
            leases.forEach(dev.sangja.search.index.IndexLease::close);
        }
    }

    List<String> idsIn(Ask ask) {
        return ids(search(ask));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.document().id().value()).toList();
    }

    /** The first facet of a field. */
    static FacetResult facet(SearchResult result, String field) {
        return Objects.requireNonNull(result.facets().get(field(field))).getFirst();
    }

    List<String> idsBy(Filter filter) {
        var ids = new ArrayList<String>();
        try (var lease = index.lease()) {
            Searches.ids(lease, filter, (id, _) -> ids.add(id.value()));
        }
        return ids.stream().sorted().toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    /** A request; what is not said is as the API has it. */
    record Ask(
            String query,
            Page page,
            List<Sort> sort,
            Optional<Group> group,
            Map<FieldName, List<Facet>> facets,
            Filter filter,
            Map<FieldName, List<Boost>> boosts,
            boolean correct) {
        static final Ask ALL =
                new Ask(
                        "",
                        new Page(1, 1000),
                        List.of(),
                        Optional.empty(),
                        Map.of(),
                        Filter.EVERYTHING,
                        Map.of(),
                        true);

        Ask asTyped() {
            return new Ask(query, page, sort, group, facets, filter, boosts, false);
        }

        Ask query(String text) {
            return new Ask(text, page, sort, group, facets, filter, boosts, correct);
        }

        Ask page(int current, int size) {
            return new Ask(
                    query, new Page(current, size), sort, group, facets, filter, boosts, correct);
        }

        Ask sort(Sort... by) {
            return new Ask(query, page, List.of(by), group, facets, filter, boosts, correct);
        }

        Ask group(Group by) {
            return new Ask(query, page, sort, Optional.of(by), facets, filter, boosts, correct);
        }

        Ask facet(String name, Facet... some) {
            return new Ask(
                    query,
                    page,
                    sort,
                    group,
                    Map.of(field(name), List.of(some)),
                    filter,
                    boosts,
                    correct);
        }

        Ask facets(Map<FieldName, List<Facet>> all) {
            return new Ask(query, page, sort, group, all, filter, boosts, correct);
        }

        Ask filter(Filter by) {
            return new Ask(query, page, sort, group, facets, by, boosts, correct);
        }

        Ask boost(String name, Boost... some) {
            return new Ask(
                    query,
                    page,
                    sort,
                    group,
                    facets,
                    filter,
                    Map.of(field(name), List.of(some)),
                    correct);
        }

        SearchRequest request() {
            return new SearchRequest(
                    query,
                    page,
                    sort,
                    group,
                    facets,
                    filter,
                    Optional.of(boosts),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    false,
                    correct);
        }
    }
}
