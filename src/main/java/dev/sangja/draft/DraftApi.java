package dev.sangja.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sangja.lesson.Courses;
import dev.sangja.platform.api.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Keeps what learners type. */
@Path("/api/drafts")
class DraftApi {
    private final Courses courses;
    private final Drafts drafts;

    DraftApi(Courses courses, Drafts drafts) {
        this.courses = courses;
        this.drafts = drafts;
    }

    record LessonDrafts(String course, String lesson, List<Draft> drafts) {}

    /**
     * @param version to base the next save on
     * @param other see {@link Draft#other}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SavedDraft(long version, @Nullable String other) {}

    @GET
    @Path("{course}/{lesson}")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "draftsOfLesson",
            summary = "What stands in the editors of a lesson's steps",
            description =
                    "Of the learner whom the session or the cookie names; empty without. A draft without 'text' is the step's starter.")
    @APIResponse(
            responseCode = "200",
            description = "One for each step that was ever saved.",
            content = @Content(schema = @Schema(implementation = LessonDrafts.class)))
    @APIResponse(responseCode = "404", description = "There is no such lesson.")
    public Response of(@PathParam("course") String course, @PathParam("lesson") String lesson) {
        if (courses.lesson(course, lesson).isEmpty()) {
            return Problem.of(404, "There is no lesson '" + course + "/" + lesson + "'.")
                    .response();
        }
        var body = new LessonDrafts(course, lesson, drafts.of(course, lesson));
        return answer(Response.Status.OK, body, Optional.empty());
    }

    @PATCH
    @Path("{course}/{lesson}/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "saveDraft",
            summary = "Changes what stands in the editor of a step",
            description =
                    "The first save makes a learner, whom the cookie 'sangja_learner' names from then on.")
    @APIResponse(
            responseCode = "200",
            description = "The text stands, or already did.",
            content = @Content(schema = @Schema(implementation = SavedDraft.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body is malformed, or a field of it is wrong.")
    @APIResponse(responseCode = "404", description = "There is no such step.")
    @APIResponse(
            responseCode = "409",
            description = "The base is not what stands; this is. Nothing was changed.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(responseCode = "413", description = "The text would have more than 65,536 bytes.")
    public Response save(
            @PathParam("course") String course,
            @PathParam("lesson") String lesson,
            @PathParam("step") String step,
            @Nullable SaveRequest request) {
        if (courses.step(course, lesson, step).isEmpty()) {
            return Problem.of(404, "There is no step '" + course + "/" + lesson + "/" + step + "'.")
                    .response();
        }
        return switch (CheckedSave.of(request)) {
            case CheckedSave.Bad(var problem) -> problem.response();
            case CheckedSave.Good good ->
                    answer(drafts.save(new DraftPlace(course, lesson, step), good));
        };
    }

    private static Response answer(Saved saved) {
        return switch (saved) {
            case Saved.Accepted(var version, var other, var cookie) ->
                    answer(Response.Status.OK, new SavedDraft(version, other), cookie);
            case Saved.Outdated(var current, var cookie) ->
                    answer(Response.Status.CONFLICT, current, cookie);
            case Saved.Refused(var problem) -> problem.response();
        };
    }

    private static Response answer(
            Response.Status status, Object body, Optional<NewCookie> cookie) {
        return Response.status(status)
                .entity(body)
                .header("Cache-Control", "no-store")
                .cookie(cookie.stream().toArray(NewCookie[]::new))
                .build();
    }
}
