package dev.sangja.exercise;

import dev.sangja.lesson.Courses;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Takes what learners tried. */
@Path("/api/attempts")
class AttemptApi {
    private final Courses courses;
    private final Attempts attempts;

    AttemptApi(Courses courses, Attempts attempts) {
        this.courses = courses;
        this.attempts = attempts;
    }

    record StoredAttempt(UUID id, boolean solved) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "storeAttempt",
            summary = "Stores one try at a step",
            description =
                    "The first one makes a learner, whom the cookie 'sangja_learner' names from then on.")
    @APIResponse(
            responseCode = "201",
            description = "Stored. 'solved' tells whether this attempt solves the step.",
            content = @Content(schema = @Schema(implementation = StoredAttempt.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body is malformed, or a field of it is wrong.")
    @APIResponse(responseCode = "401", description = "The cookie is forged; the answer clears it.")
    @APIResponse(
            responseCode = "403",
            description = "The request comes from a page of another site.")
    @APIResponse(responseCode = "404", description = "There is no such step.")
    @APIResponse(
            responseCode = "413",
            description = "The source has more than 65,536 bytes, or the body more than 1 MiB.")
    public Response store(@Nullable AttemptRequest request) {
        return switch (CheckedAttempt.of(request, courses)) {
            case CheckedAttempt.Bad(var problem) -> problem.response();
            case CheckedAttempt.Good good -> created(attempts.store(good));
        };
    }

    private static Response created(Attempts.Stored stored) {
        return Response.status(Response.Status.CREATED)
                .entity(new StoredAttempt(stored.id(), stored.solved()))
                .header("Cache-Control", "no-store")
                .cookie(stored.cookie().stream().toArray(NewCookie[]::new))
                .build();
    }
}
