package dev.sangja.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sangja.grading.Verdict;
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
    private final Submissions submissions;

    AttemptApi(Courses courses, Submissions submissions) {
        this.courses = courses;
        this.submissions = submissions;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredAttempt(
            UUID id,
            @Schema(description = "Whether this attempt solves the step, as the server found.")
                    boolean solved,
            @Schema(
                            description =
                                    "True where the server could not grade the attempt yet. It does so later, and the step is solved then.")
                    @Nullable Boolean awaiting,
            @Schema(
                            description =
                                    "The server's verdict, where it is not what 'outcome' says: a program that does not pass, or one that was"
                                            + " sent as 'ran'.")
                    @Nullable Verdict verdict) {
        static StoredAttempt of(Outcome outcome, Submissions.Taken taken) {
            Attempts.Stored stored = taken.stored();
            Verdict verdict = taken.finding() instanceof Finding.Judged(var judged) ? judged : null;
            boolean said = verdict != null && verdict.passed() && outcome == Outcome.PASSED;
            return new StoredAttempt(
                    stored.id(),
                    stored.solved(),
                    stored.isAwaiting() ? true : null,
                    said ? null : verdict);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "storeAttempt",
            summary = "Stores one try at a step",
            description =
                    "The first one makes a learner, whom the cookie 'sangja_learner' names from then on. An attempt at a step with"
                            + " checks that 'passed', or that 'ran' and leaves the verdict to the server, is graded before the"
                            + " answer, or later where that takes long or is not possible now.")
    @APIResponse(
            responseCode = "201",
            description =
                    "Stored. Whatever 'outcome' says, a step with checks is solved when the server finds that they pass.",
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
            case CheckedAttempt.Good good -> created(good.outcome(), submissions.take(good));
        };
    }

    private static Response created(Outcome outcome, Submissions.Taken taken) {
        return Response.status(Response.Status.CREATED)
                .entity(StoredAttempt.of(outcome, taken))
                .header("Cache-Control", "no-store")
                .cookie(taken.stored().cookie().stream().toArray(NewCookie[]::new))
                .build();
    }
}
