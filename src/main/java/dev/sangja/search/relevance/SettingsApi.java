package dev.sangja.search.relevance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.schema.Schemas;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Search settings over HTTP. */
@Path("/api/as/v1/engines/{engine}/search_settings")
class SettingsApi {
    private final Engines engines;
    private final Schemas schemas;
    private final SearchSettings settings;

    SettingsApi(Engines engines, Schemas schemas, SearchSettings settings) {
        this.engines = engines;
        this.schemas = schemas;
        this.settings = settings;
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    public ObjectNode show(String engine) {
        return json(engines.named(engine));
    }

    @PUT
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode put(String engine, byte @Nullable [] body) {
        Engine found = engines.named(engine);
        settings.put(found.id(), schemas.shown(found), JsonBody.require(body));
        return json(found);
    }

    @POST
    @Path("reset")
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode reset(String engine) {
        Engine found = engines.named(engine);
        settings.reset(found.id());
        return json(found);
    }

    private ObjectNode json(Engine engine) {
        return settings.stored(engine.id()).shown(schemas.shown(engine));
    }
}
