package dev.sangja.search.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Paging;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Caller;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Engines over HTTP. */
@Path("/api/as/v1/engines")
class EngineApi {
    private static final Set<String> OPTIONS =
            Set.of("name", "language", "type", "source_engines", "index_create_settings_override");

    private final Engines engines;
    private final Caller caller;
    private final int listPage;

    EngineApi(Engines engines, Caller caller, SearchLimits limits) {
        this.engines = engines;
        this.caller = caller;
        this.listPage = limits.listPageSize();
    }

    /** Those that the caller reaches. */
    @GET
    @Needs(Right.READ)
    public ObjectNode list(@Context UriInfo address, byte @Nullable [] body) {
        var page =
                Paging.read(
                        address.getQueryParameters(),
                        JsonBody.read(body).orElse(null),
                        listPage,
                        listPage);
        if (!caller.reachesAll() && caller.owner().isEmpty()) {
            return named(caller.names(), page);
        }
        @Nullable UUID owner = caller.owner().orElse(null);
        List<ObjectNode> shown =
                engines.page(owner, page.offset(), page.size()).stream()
                        .map(EngineApi::json)
                        .toList();
        return page.answer(engines.count(owner), shown);
    }

    private ObjectNode named(List<String> names, Paging page) {
        List<ObjectNode> shown =
                names.stream()
                        .skip(page.offset())
                        .limit(page.size())
                        .map(engines::counted)
                        .map(EngineApi::json)
                        .toList();
        return page.answer(names.size(), shown);
    }

    @POST
    @Needs(Right.WRITE)
    public ObjectNode create(byte @Nullable [] body) {
        JsonNode json = JsonBody.require(body);
        json.fieldNames()
                .forEachRemaining(
                        option -> {
                            if (!OPTIONS.contains(option)) {
                                throw ApiError.badRequest(
                                        "Options contains invalid key: " + option);
                            }
                        });
        Engine engine = engines.create(name(json), kind(json), null);
        return json(engines.counted(engine.name().value()));
    }

    @GET
    @Path("{engine}")
    @Needs(Right.READ)
    public ObjectNode show(String engine) {
        return json(engines.counted(engine));
    }

    @DELETE
    @Path("{engine}")
    @Needs(Right.WRITE)
    public ObjectNode delete(String engine) {
        engines.delete(engines.named(engine));
        return JsonNodeFactory.instance.objectNode().put("deleted", true);
    }

    @POST
    @Path("{engine}/source_engines")
    @Needs(Right.WRITE)
    public ObjectNode addSources(String engine, byte @Nullable [] body) {
        List<EngineName> added = names(JsonBody.require(body));
        added.forEach(name -> caller.requireEngine(name.value()));
        engines.addSources(engines.named(engine), added);
        return json(engines.counted(engine));
    }

    @DELETE
    @Path("{engine}/source_engines")
    @Needs(Right.WRITE)
    public ObjectNode removeSources(String engine, byte @Nullable [] body) {
        engines.removeSources(engines.named(engine), names(JsonBody.require(body)));
        return json(engines.counted(engine));
    }

    private static EngineName name(JsonNode json) {
        JsonNode name = json.path("name");
        if (name.isMissingNode() || name.isNull() || name.asText().isEmpty()) {
            throw ApiError.badRequest("Missing required parameter: name");
        }
        return name.isTextual()
                ? EngineName.of(name.asText())
                        .orElseThrow(() -> ApiError.badRequest(illegalName(name.asText())))
                : EngineName.of("")
                        .orElseThrow(() -> ApiError.badRequest(illegalName(name.toString())));
    }

    private static String illegalName(String name) {
        String shown = name.length() <= 80 ? name : name.substring(0, 80) + "…";
        return "Name can only contain lowercase letters, numbers, and hyphens, at most 64 of them, without a hyphen at an end; got '%s'"
                .formatted(shown);
    }

    private static EngineKind kind(JsonNode json) {
        String type = json.path("type").isMissingNode() ? "default" : json.path("type").asText();
        return switch (type) {
            case "default" -> {
                if (json.hasNonNull("source_engines")) {
                    throw ApiError.badRequest("Source engines are only for engines of type 'meta'");
                }
                yield new EngineKind.Default(language(json.path("language")));
            }
            case "meta" -> meta(json);
            default ->
                    throw ApiError.badRequest(
                            "Type must be 'default' or 'meta', got '%s'".formatted(type));
        };
    }

    private static EngineKind meta(JsonNode json) {
        if (json.hasNonNull("language")) {
            throw ApiError.badRequest(
                    "Language is that of the source engines; a meta engine has none");
        }
        if (!json.hasNonNull("source_engines")) {
            throw ApiError.badRequest("Source engines are required for meta engines");
        }
        return new EngineKind.Meta(names(json.path("source_engines")));
    }

    private static @Nullable EngineLanguage language(JsonNode language) {
        if (language.isMissingNode() || language.isNull()) {
            return null;
        }
        return EngineLanguage.of(language.asText())
                .orElseThrow(
                        () ->
                                ApiError.badRequest(
                                        "Language must be one of da, de, en, es, fr, it, ja, ko, nl, pt, pt-br, ru, th, zh, or null, got '%s'"
                                                .formatted(language.asText())));
    }

    private static List<EngineName> names(JsonNode json) {
        if (!json.isArray()) {
            throw ApiError.badRequest("Source engines must be an array of names of engines");
        }
        var names = new ArrayList<EngineName>();
        for (JsonNode name : json) {
            names.add(
                    EngineName.of(name.isTextual() ? name.asText() : "")
                            .orElseThrow(
                                    () ->
                                            ApiError.badRequest(
                                                    "Could not find source engine '%s'"
                                                            .formatted(name.asText()))));
        }
        return names;
    }

    private static ObjectNode json(Engines.Counted counted) {
        Engine engine = counted.engine();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", engine.name().value());
        switch (engine.kind()) {
            case EngineKind.Default(EngineLanguage language) -> {
                json.put("type", "default")
                        .put("language", language == null ? null : language.code());
                json.putObject("index_create_settings_override");
            }
            case EngineKind.Meta(List<EngineName> sources) -> {
                json.put("type", "meta");
                var names = json.putArray("source_engines");
                sources.forEach(source -> names.add(source.value()));
            }
        }
        return json.put("document_count", counted.documents());
    }
}
