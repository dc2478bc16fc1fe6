package dev.sangja.search.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Language settings over HTTP: an extension of App Search's API. */
@Path("/api/as/v1/engines/{engine}/language_settings")
class LanguageApi {
    private final Engines engines;
    private final Languages languages;

    LanguageApi(Engines engines, Languages languages) {
        this.engines = engines;
        this.languages = languages;
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    public ObjectNode show(String engine) {
        return LanguageReader.write(languages.of(engines.named(engine).id()));
    }

    @PUT
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode put(String engine, byte @Nullable [] body) {
        Engine found = engines.named(engine);
        return LanguageReader.write(languages.put(found, JsonBody.require(body)));
    }
}
