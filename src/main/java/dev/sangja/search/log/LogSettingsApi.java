package dev.sangja.search.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Members;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.log.LogSettings.Recorded;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is recorded, over HTTP. */
@Path("/api/as/v1/log_settings")
class LogSettingsApi {
    private final LogSettings settings;

    LogSettingsApi(LogSettings settings) {
        this.settings = settings;
    }

    @GET
    @Needs(Right.READ)
    public ObjectNode show() {
        return json(settings.now());
    }

    /** What is not named is as at the beginning. */
    @PUT
    @Needs(Right.WRITE)
    public ObjectNode replace(byte @Nullable [] body) {
        return change(body, Recorded.ALL);
    }

    /** What is not named stays. */
    @PATCH
    @Needs(Right.WRITE)
    public ObjectNode change(byte @Nullable [] body) {
        return change(body, settings.now());
    }

    @DELETE
    @Needs(Right.WRITE)
    public ObjectNode reset() {
        settings.set(Recorded.ALL);
        return json(Recorded.ALL);
    }

    private ObjectNode change(byte @Nullable [] body, Recorded otherwise) {
        JsonNode json = Members.only("Options", JsonBody.require(body), Set.of("api", "analytics"));
        var changed =
                new Recorded(
                        enabled(json, "api", otherwise.api()),
                        enabled(json, "analytics", otherwise.analytics()));
        settings.set(changed);
        return json(changed);
    }

    private static boolean enabled(JsonNode json, String name, boolean otherwise) {
        if (!json.has(name)) {
            return otherwise;
        }
        JsonNode flag = Members.only(name, json.path(name), Set.of("enabled")).path("enabled");
        if (!flag.isBoolean()) {
            throw ApiError.badRequest(name + " enabled must be true or false");
        }
        return flag.booleanValue();
    }

    private static ObjectNode json(Recorded recorded) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("api").put("enabled", recorded.api());
        json.putObject("analytics").put("enabled", recorded.analytics());
        return json;
    }
}
