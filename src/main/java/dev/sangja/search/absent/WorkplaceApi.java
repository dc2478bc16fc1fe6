package dev.sangja.search.absent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Paging;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources of Workplace Search, of which clients ask a list when they tidy up: there are none. */
@Path("/api/ws/v1/sources")
class WorkplaceApi {
    private static final int PAGE = 25;

    @GET
    @Needs(Right.READ)
    public ObjectNode list(@Context UriInfo address, byte @Nullable [] body) {
        return Paging.read(
                        address.getQueryParameters(), JsonBody.read(body).orElse(null), PAGE, PAGE)
                .answer(0, List.of());
    }
}
