package dev.sangja.search.synonym;

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

/** Synonyms over HTTP. */
@Path("/api/as/v1/engines/{engine}/synonyms")
class SynonymApi {

    private final Engines engines;
    private final int listPage;
    private final Synonyms synonyms;
    private final SynonymReader reader;

    SynonymApi(Engines engines, Synonyms synonyms, SearchLimits limits) {
        this.engines = engines;
        this.synonyms = synonyms;
        this.listPage = limits.listPageSize();
        this.reader = new SynonymReader(limits);
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
                synonyms.count(id),
                synonyms.page(id, page.offset(), page.size()).stream()
                        .map(SynonymReader::json)
                        .toList());
    }

    @POST
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode create(String engine, byte @Nullable [] body) {
        EngineId id = id(engine);
        SynonymSet set = reader.read(PartId.made("syn"), JsonBody.require(body));
        synonyms.add(id, set);
        return SynonymReader.json(set);
    }

    @GET
    @Path("{set}")
    @Needs(Right.READ)
    @Transactional
    public ObjectNode show(String engine, String set) {
        return SynonymReader.json(synonyms.named(id(engine), set));
    }

    @PUT
    @Path("{set}")
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode replace(String engine, String set, byte @Nullable [] body) {
        EngineId id = id(engine);
        SynonymSet before = synonyms.named(id, set);
        SynonymSet now = reader.read(before.id(), JsonBody.require(body));
        synonyms.replace(id, now);
        return SynonymReader.json(now);
    }

    @DELETE
    @Path("{set}")
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode delete(String engine, String set) {
        EngineId id = id(engine);
        synonyms.delete(id, synonyms.named(id, set));
        return JsonNodeFactory.instance.objectNode().put("deleted", true);
    }

    private EngineId id(String engine) {
        return engines.named(engine).id();
    }
}
