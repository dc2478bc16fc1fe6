package dev.sangja.lesson;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Serves the drawings of live lessons, found among the loaded ones and never by a path on a disk. An address with the
 * drawing's version may be kept for ever; one without is asked about each time. Its policy is set with all security
 * headers, by the path.
 */
@Path("/lessons/{course}/{lesson}/{file}")
class LessonPictures {
    private final Courses courses;

    LessonPictures(Courses courses) {
        this.courses = courses;
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("course") String course,
            @PathParam("lesson") String lesson,
            @PathParam("file") String file,
            @QueryParam("v") @Nullable String version,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Optional<Picture> found =
                courses.lesson(course, lesson).map(Lesson::pictures).map(all -> all.get(file));
        return found.map(picture -> answer(picture, version, known))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private static Response answer(
            Picture picture, @Nullable String version, @Nullable String known) {
        String tag = '"' + picture.version() + '"';
        var response =
                known != null && known.contains(tag)
                        ? Response.notModified()
                        : Response.ok(picture.svg(), "image/svg+xml;charset=UTF-8");
        return response.header("ETag", tag)
                .header(
                        "Cache-Control",
                        picture.version().equals(version)
                                ? "public, max-age=31536000, immutable"
                                : "no-cache")
                .build();
    }
}
