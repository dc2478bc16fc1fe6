package dev.sangja.search.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Paging;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.schema.Schemas;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents over HTTP. */
@Path("/api/as/v1/engines/{engine}/documents")
class DocumentApi {
    private static final int USUAL_PAGE = 100;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Engines engines;
    private final Documents documents;
    private final Schemas schemas;
    private final SearchLimits limits;

    DocumentApi(Engines engines, Documents documents, Schemas schemas, SearchLimits limits) {
        this.engines = engines;
        this.documents = documents;
        this.schemas = schemas;
        this.limits = limits;
    }

    @POST
    @Needs(Right.WRITE)
    public ArrayNode put(String engine, byte @Nullable [] body) {
        Engine found = own(engine);
        List<Read> read =
                all(JsonBody.require(body)).stream()
                        .map(one -> DocumentReader.whole(one, limits))
                        .toList();
        documents.put(found, good(read));
        return results(
                read,
                read.stream()
                        .filter(Read.Good.class::isInstance)
                        .map(_ -> List.<String>of())
                        .iterator());
    }

    @PATCH
    @Needs(Right.WRITE)
    public ArrayNode patch(String engine, byte @Nullable [] body) {
        Engine found = own(engine);
        List<Read> read =
                all(JsonBody.require(body)).stream()
                        .map(one -> DocumentReader.part(one, limits))
                        .toList();
        return results(
                read,
                documents.patch(found, good(read)).stream()
                        .map(
                                patched ->
                                        switch (patched) {
                                            case Documents.Patched.Done() -> List.<String>of();
                                            case Documents.Patched.Refused(List<String> errors) ->
                                                    errors;
                                        })
                        .iterator());
    }

    @DELETE
    @Needs(Right.WRITE)
    public ArrayNode delete(String engine, @Context UriInfo address, byte @Nullable [] body) {
        Engine found = own(engine);
        List<String> ids = ids(address, body);
        Iterator<Boolean> deleted =
                documents
                        .delete(
                                found.id(),
                                ids.stream()
                                        .filter(DocumentApi::isLegal)
                                        .map(DocumentId::new)
                                        .toList())
                        .iterator();
        ArrayNode answer = JSON.arrayNode();
        ids.forEach(
                id ->
                        answer.addObject()
                                .put("id", id)
                                .put("deleted", isLegal(id) && deleted.next()));
        return answer;
    }

    @GET
    @Transactional
    @Needs(Right.READ)
    public ArrayNode get(String engine, @Context UriInfo address, byte @Nullable [] body) {
        Engine found = own(engine);
        List<String> ids = ids(address, body);
        Schema schema = schemas.of(found.id());
        Iterator<Optional<Document>> there =
                documents
                        .get(
                                found.id(),
                                ids.stream()
                                        .filter(DocumentApi::isLegal)
                                        .map(DocumentId::new)
                                        .toList())
                        .iterator();
        ArrayNode answer = JSON.arrayNode();
        for (String id : ids) {
            Optional<Document> document = isLegal(id) ? there.next() : Optional.empty();
            answer.add(
                    document.<JsonNode>map(one -> TypedJson.document(one, schema))
                            .orElse(JSON.nullNode()));
        }
        return answer;
    }

    @GET
    @Path("list")
    @Transactional
    @Needs(Right.READ)
    public ObjectNode list(String engine, @Context UriInfo address, byte @Nullable [] body) {
        Engine found = own(engine);
        Paging page =
                Paging.read(
                        address.getQueryParameters(),
                        JsonBody.read(body).orElse(null),
                        Math.min(USUAL_PAGE, limits.pageSize()),
                        limits.pageSize());
        Schema schema = schemas.of(found.id());
        List<ObjectNode> shown =
                documents.page(found.id(), page.offset(), page.size()).stream()
                        .map(document -> TypedJson.document(document, schema))
                        .toList();
        return page.answer(engines.counted(engine).documents(), shown);
    }

    private Engine own(String name) {
        Engine engine = engines.named(name);
        if (engine.kind() instanceof EngineKind.Meta) {
            throw ApiError.badRequest(
                    "Engine '%s' is a meta engine and has no documents of its own; use one of its source engines"
                            .formatted(name));
        }
        return engine;
    }

    private List<JsonNode> all(JsonNode json) {
        if (json.isObject()) {
            return List.of(json);
        }
        if (!json.isArray()) {
            throw ApiError.badRequest("Documents must be an array of objects, or one object");
        }
        requireFew(json.size());
        var all = new ArrayList<JsonNode>();
        json.forEach(all::add);
        return all;
    }

    private void requireFew(int size) {
        if (size > limits.documentsPerRequest()) {
            throw ApiError.badRequest(
                    "Documents must not be more than %d in one request, got %d; send them in several"
                            .formatted(limits.documentsPerRequest(), size));
        }
    }

    private List<String> ids(UriInfo address, byte @Nullable [] body) {
        Optional<JsonNode> json = JsonBody.read(body);
        var ids = new ArrayList<>(address.getQueryParameters().getOrDefault("ids[]", List.of()));
        ids.addAll(address.getQueryParameters().getOrDefault("ids", List.of()));
        if (json.isPresent() && !(json.get().isObject() && json.get().isEmpty())) {
            JsonNode list = json.get().isObject() ? json.get().path("ids") : json.get();
            if (!list.isArray()) {
                throw ApiError.badRequest(
                        "Ids must be an array of document ids, like [\"a\", \"b\"]");
            }
            list.forEach(id -> ids.add(id(id)));
        }
        if (ids.isEmpty() && json.isEmpty()) {
            throw ApiError.badRequest("Missing required parameter: ids");
        }
        requireFew(ids.size());
        return ids;
    }

    private static String id(JsonNode id) {
        if (!id.isTextual() && !id.isNumber()) {
            throw ApiError.badRequest("Ids must be strings or numbers, got " + id);
        }
        return id.asText();
    }

    private static boolean isLegal(String id) {
        return !id.isEmpty() && id.length() <= DocumentId.MAX_LENGTH && id.indexOf('\0') < 0;
    }

    private static List<Read.Good> good(List<Read> read) {
        return read.stream()
                .filter(Read.Good.class::isInstance)
                .map(Read.Good.class::cast)
                .toList();
    }

    /** @param ofGood errors of those that could be read, in their order */
    private static ArrayNode results(List<Read> read, Iterator<List<String>> ofGood) {
        ArrayNode results = JSON.arrayNode();
        for (Read one : read) {
            switch (one) {
                case Read.Good good -> result(results, good.document().id().value(), ofGood.next());
                case Read.Bad(Optional<String> id, List<String> errors) ->
                        result(results, id.orElse(null), errors);
            }
        }
        return results;
    }

    private static void result(ArrayNode results, @Nullable String id, List<String> errors) {
        ObjectNode result = results.addObject().put("id", id);
        ArrayNode list = result.putArray("errors");
        errors.forEach(list::add);
    }
}
