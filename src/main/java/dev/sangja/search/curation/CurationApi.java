package dev.sangja.search.curation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Paging;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.engine.PartId;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Curations over HTTP. */
@Path("/api/as/v1/engines/{engine}/curations")
class CurationApi {
    private final Engines engines;
    private final int listPage;
    private final Curations curations;
    private final CurationReader reader;

    CurationApi(Engines engines, Curations curations, SearchLimits limits) {
        this.engines = engines;
        this.curations = curations;
        this.listPage = limits.listPageSize();
        this.reader = new CurationReader(limits);
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    public ObjectNode list(String engine, @Context UriInfo address, byte @Nullable [] body) {
        EngineId id = id(engine);
        var page =
                Paging.read(
                        address.getQueryParameters(),
                        JsonBody.read(body).orElse(null),
                        listPage,
                        listPage);
        return page.answer(
                curations.count(id),
                curations.page(id, page.offset(), page.size()).stream()
                        .map(CurationReader::json)
                        .toList());
    }

    @POST
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode create(String engine, byte @Nullable [] body) {
        EngineId id = id(engine);
        Curation curation = reader.read(PartId.made("cur"), JsonBody.require(body));
        curations.add(id, curation);
        return id(curation);
    }

    @GET
    @Path("{curation}")
    @Needs(Right.READ)
    @Transactional
    public ObjectNode show(String engine, String curation) {
        return CurationReader.json(curations.named(id(engine), curation));
    }

    @PUT
    @Path("{curation}")
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode replace(String engine, String curation, byte @Nullable [] body) {
        EngineId id = id(engine);
        Curation before = curations.named(id, curation);
        Curation now = reader.read(before.id(), JsonBody.require(body));
        curations.replace(id, now);
        return id(now);
    }

    @DELETE
    @Path("{curation}")
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode delete(String engine, String curation) {
        EngineId id = id(engine);
        curations.delete(id, curations.named(id, curation));
        return JsonNodeFactory.instance.objectNode().put("deleted", true);
    }

    /** What App Search answers to a write. */
    private static ObjectNode id(Curation curation) {
        return JsonNodeFactory.instance.objectNode().put("id", curation.id());
    }

    private EngineId id(String engine) {
        return engines.named(engine).id();
    }
}
