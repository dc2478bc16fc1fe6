package dev.sangja.progress;

import dev.sangja.lesson.Course;
import dev.sangja.lesson.Courses;
import dev.sangja.platform.api.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Tells learners what they have solved. */
@Path("/api/progress")
class ProgressApi {
    private final Courses courses;
    private final Progress progress;

    ProgressApi(Courses courses, Progress progress) {
        this.courses = courses;
        this.progress = progress;
    }

    /**
     * @param solved each as {@code lesson/step}, in the order of solving
     * @param awaiting passed in the learner's browser, and not yet graded by the server
     */
    record CourseProgress(String course, List<String> solved, List<String> awaiting) {}

    @GET
    @Path("{course}")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "progressInCourse",
            summary = "Steps that the cookie's learner has solved",
            description = "Empty without a cookie.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Each step as 'lesson/step', in the order of solving. 'awaiting' names those that passed in the learner's browser"
                            + " and that the server has still to grade.",
            content = @Content(schema = @Schema(implementation = CourseProgress.class)))
    @APIResponse(responseCode = "401", description = "The cookie is forged; the answer clears it.")
    @APIResponse(responseCode = "404", description = "There is no such course.")
    public Response of(@PathParam("course") String id) {
        return courses.course(id)
                .map(this::found)
                .orElseGet(() -> Problem.of(404, "There is no course '" + id + "'.").response());
    }

    private Response found(Course course) {
        Progress.Steps steps = progress.steps(course.id());
        var answer = new CourseProgress(course.id().value(), steps.solved(), steps.awaiting());
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }
}
