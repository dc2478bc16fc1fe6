package dev.sangja.search.transfer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports and exports over HTTP. */
@Path("/api/as/v1/engines/{engine}/documents")
class TransferApi {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Engines engines;
    private final Importer importer;
    private final Exporter exporter;
    private final SearchLimits limits;

    TransferApi(Engines engines, Importer importer, Exporter exporter, SearchLimits limits) {
        this.limits = limits;
        this.engines = engines;
        this.importer = importer;
        this.exporter = exporter;
    }

    @POST
    @Path("import")
    @Consumes({NDJSON, "application/ndjson", "application/jsonl"})
    @Needs(Right.WRITE)
    public ObjectNode importLines(
            String engine, @QueryParam("name") @Nullable String name, InputStream body)
            throws IOException {
        Engine found = own(engine);
        return json(importer.run(found, name(name), new JsonLines(body, limits)));
    }

    @POST
    @Path("import")
    @Consumes(CSV)
    @Needs(Right.WRITE)
    public ObjectNode importCsv(
            String engine, @QueryParam("name") @Nullable String name, InputStream body)
            throws IOException {
        Engine found = own(engine);
        return json(importer.run(found, name(name), new CsvLines(body, limits)));
    }

    @GET
    @Path("import/{name}")
    @Needs(Right.READ)
    public ObjectNode progress(String engine, String name) {
        Engine found = own(engine);
        return importer.progress(found, name(name))
                .map(TransferApi::json)
                .orElseThrow(() -> ApiError.notFound("Import not found with name: " + name));
    }

    @GET
    @Path("export")
    @Produces(NDJSON)
    @Needs(Right.READ)
    public StreamingOutput export(String engine) {
        return exporter.documents(own(engine));
    }

    private static ImportName name(@Nullable String name) {
        return name == null
                ? ImportName.made()
                : ImportName.of(name)
                        .orElseThrow(
                                () ->
                                        ApiError.badRequest(
                                                "Name of an import must have 1 to 64 letters, digits, hyphens and underscores"));
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

    private static ObjectNode json(Importer.Result result) {
        ObjectNode json = json(result.progress());
        ArrayNode errors = json.putArray("errors");
        for (Line line : result.refused()) {
            if (line.read() instanceof Read.Bad(Optional<String> id, List<String> said)) {
                ObjectNode error =
                        errors.addObject().put("line", line.number()).put("id", id.orElse(null));
                ArrayNode list = error.putArray("errors");
                said.forEach(list::add);
            }
        }
        return json;
    }

    private static ObjectNode json(Progress progress) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", progress.name().value())
                .put("lines", progress.lines())
                .put("accepted", progress.accepted())
                .put("rejected", progress.rejected())
                .put("finished", progress.finished());
    }
}
