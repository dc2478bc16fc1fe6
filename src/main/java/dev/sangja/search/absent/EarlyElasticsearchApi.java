package dev.sangja.search.absent;

import dev.sangja.search.error.Errors;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Where clients look for Elasticsearch that learned the API before its first version. */
@Path("/api/as/v0/engines/{engine}/elasticsearch/_search")
class EarlyElasticsearchApi {
    private final Elasticsearch elasticsearch;

    EarlyElasticsearchApi(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @POST
    @Needs(Right.READ)
    @APIResponse(
            responseCode = "501",
            description = "There is no Elasticsearch here.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Errors.class)))
    public void search(String engine) {
        throw elasticsearch.refusal(engine);
    }

    @GET
    @Needs(Right.READ)
    @APIResponse(
            responseCode = "501",
            description = "There is no Elasticsearch here.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Errors.class)))
    public void searchByGet(String engine) {
        throw elasticsearch.refusal(engine);
    }
}
