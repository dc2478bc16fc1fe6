package dev.sangja.search.engine;

import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All engines of the installation. */
@ApplicationScoped
public class Engines {
    private final EngineTable table;
    private final EngineConfig config;
    private final SearchLimits limits;
    private final Event<EngineChanged> changes;

    Engines(
            EngineTable table,
            EngineConfig config,
            SearchLimits limits,
            Event<EngineChanged> changes) {
        this.table = table;
        this.config = config;
        this.limits = limits;
        this.changes = changes;
    }

    /**
     * An engine with what it holds.
     *
     * @param bytes of its documents as JSON
     */
    public record Counted(Engine engine, long documents, long bytes) {}

    @Transactional
    public Optional<Engine> find(EngineName name) {
        return table.named(name).map(EngineTable.Row::engine);
    }

    /** Refuses with 404 if there is none of that name. */
    @Transactional
    public Engine named(EngineName name) {
        return find(name).orElseThrow(Engines::notFound);
    }

    /** Refuses with 404 if there is none of that name, or it cannot be a name. */
    public Engine named(String name) {
        return named(EngineName.of(name).orElseThrow(Engines::notFound));
    }

    /** How far an engine is; empty if it is deleted. */
    @Transactional
    public Optional<EngineState> state(EngineId id) {
        return table.state(id);
    }

    /** With the number of its documents; of a meta engine, of all its sources'. */
    @Transactional
    public Counted counted(String name) {
        return counted(EngineName.of(name).flatMap(table::named).orElseThrow(Engines::notFound));
    }

    /**
     * Newest first.
     *
     * @param owner whose; null for all
     */
    @Transactional
    public List<Counted> page(@Nullable UUID owner, int offset, int size) {
        return table.page(owner, offset, size).stream().map(this::counted).toList();
    }

    @Transactional
    public long count(@Nullable UUID owner) {
        return table.count(owner);
    }

    private Counted counted(EngineTable.Row row) {
        List<EngineTable.Row> holders =
                switch (row.engine().kind()) {
                    case EngineKind.Default _ -> List.of(row);
                    case EngineKind.Meta(List<EngineName> sources) ->
                            sources.stream()
                                    .flatMap(source -> table.named(source).stream())
                                    .toList();
                };
        return new Counted(
                row.engine(),
                holders.stream().mapToLong(EngineTable.Row::documents).sum(),
                holders.stream().mapToLong(EngineTable.Row::bytes).sum());
    }

    /**
     * Makes an engine with the quota of the installation.
     *
     * @throws ApiError 400 if the name is taken, or a source is not there, is a meta engine itself, or one too many
     */
    @Transactional
    public Engine create(EngineName name, EngineKind kind, @Nullable UUID owner) {
        return create(
                name,
                kind,
                owner,
                new Quota(
                        config.documents(),
                        config.size().asLongValue(),
                        config.requestsPerMinute()));
    }

    /** Makes an engine with a quota of its own. */
    @Transactional
    public Engine create(EngineName name, EngineKind kind, @Nullable UUID owner, Quota quota) {
        List<Engine> sources =
                kind instanceof EngineKind.Meta(List<EngineName> names)
                        ? sources(names)
                        : List.of();
        EngineId id =
                table.insert(name, kind, owner, quota)
                        .orElseThrow(() -> ApiError.badRequest("Name is already taken"));
        sources.forEach(source -> table.addSource(id, source.id()));
        changed(id);
        return named(name);
    }

    private List<Engine> sources(List<EngineName> names) {
        if (names.isEmpty()) {
            throw ApiError.badRequest("Source engines are required for meta engines");
        }
        if (names.size() > limits.sourceEngines()) {
            throw ApiError.badRequest(
                    "Source engines must not be more than %d for one meta engine, got %d"
                            .formatted(limits.sourceEngines(), names.size()));
        }
        return names.stream().distinct().map(this::source).toList();
    }

    private Engine source(EngineName name) {
        Engine engine =
                find(name)
                        .orElseThrow(
                                () ->
                                        ApiError.badRequest(
                                                "Could not find source engine '%s'"
                                                        .formatted(name)));
        if (engine.kind() instanceof EngineKind.Meta) {
            throw ApiError.badRequest(
                    "Source engine '%s' is a meta engine; name the engines that it searches instead"
                            .formatted(name));
        }
        return engine;
    }

    /** Refuses with 400 if it is no meta engine, or a source is not there, or one too many. */
    @Transactional
    public Engine addSources(Engine meta, List<EngineName> added) {
        List<EngineName> now = requireMeta(meta);
        table.lock(meta.id());
        var all = new ArrayList<>(now);
        added.stream().filter(name -> !now.contains(name)).forEach(all::add);
        sources(all).forEach(source -> table.addSource(meta.id(), source.id()));
        changed(meta.id());
        return named(meta.name());
    }

    /** Refuses with 400 if it is no meta engine, has no such source, or would have none left. */
    @Transactional
    public Engine removeSources(Engine meta, List<EngineName> removed) {
        List<EngineName> now = requireMeta(meta);
        table.lock(meta.id());
        for (EngineName name : removed) {
            if (!now.contains(name)) {
                throw ApiError.badRequest(
                        "Source engine '%s' is not one of this meta engine's".formatted(name));
            }
        }
        if (removed.containsAll(now)) {
            throw ApiError.badRequest("Source engines are required for meta engines");
        }
        removed.forEach(name -> table.removeSource(meta.id(), named(name).id()));
        changed(meta.id());
        return named(meta.name());
    }

    private static List<EngineName> requireMeta(Engine engine) {
        return switch (engine.kind()) {
            case EngineKind.Meta(List<EngineName> sources) -> sources;
            case EngineKind.Default _ ->
                    throw ApiError.badRequest(
                            "Engine '%s' is not a meta engine and has no source engines"
                                    .formatted(engine.name()));
        };
    }

    /**
     * Its name is free at once; what it holds goes in the background.
     *
     * @throws ApiError 400 if it is the only source of a meta engine
     */
    @Transactional
    public void delete(Engine engine) {
        List<String> metas = table.onlySourceOf(engine.id());
        if (!metas.isEmpty()) {
            throw ApiError.badRequest(
                    "Engine '%s' is the only source engine of the meta engine '%s'; delete that one first"
                            .formatted(engine.name(), metas.getFirst()));
        }
        changed(engine.id());
        if (!table.delete(engine.id())) {
            throw notFound();
        }
    }

    /** Until the end of the transaction nobody else changes this engine or its documents. */
    @Transactional
    public void lock(EngineId id) {
        table.lock(id);
    }

    /** To be called in the transaction that changed its schema, settings, synonyms or curations. */
    @Transactional
    public void changed(EngineId id) {
        table.bump(id);
        changes.fire(new EngineChanged(id, false));
    }

    private static ApiError notFound() {
        return ApiError.notFound("Could not find engine.");
    }
}
