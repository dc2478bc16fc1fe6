package dev.sangja.learner;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.LearnerId;
import dev.sangja.platform.api.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Gives learners what is stored about them. */
@Path("/api/me/export")
class ExportApi {
    private static final String ZIP = "application/zip";

    /** Each takes a connection to the database and some disk for a moment. */
    private static final int AT_ONCE = 4;

    private static final int RETRY_SECONDS = 5;

    private final CurrentLearner current;
    private final Takeout takeout;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ExportApi(CurrentLearner current, Takeout takeout) {
        this.current = current;
        this.takeout = takeout;
    }

    @GET
    @Produces(ZIP)
    @RunOnVirtualThread
    @Operation(
            operationId = "exportMyData",
            summary = "Everything that is stored about the sender",
            description =
                    "A zip with 'sangja.json' (the learner, the account, attempts, solved steps and texts, as of one"
                            + " moment) and the programs as files below 'programs/'.")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be saved.",
            content =
                    @Content(
                            mediaType = ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "401", description = "The cookie is forged; the answer clears it.")
    @APIResponse(responseCode = "404", description = "Nothing is stored about the sender.")
    @APIResponse(
            responseCode = "429",
            description =
                    "Too many files are made right now; 'Retry-After' says when to come back.")
    public Response export() throws IOException {
        Optional<LearnerId> learner = current.viewer().learner();
        if (learner.isEmpty()) {
            return nothing();
        }
        if (!places.tryAcquire()) {
            return busy();
        }
        try {
            return made(learner.get());
        } finally {
            places.release();
        }
    }

    private Response made(LearnerId learner) throws IOException {
        java.nio.file.Path file = Files.createTempFile("sangja-export", ".zip");
        try {
            boolean found;
            try (var out = Files.newOutputStream(file)) {
                found = takeout.write(learner, out);
            }
            return found ? sent(file) : nothing();
        } finally {
            Files.deleteIfExists(file); // what is being sent stays readable
        }
    }

    private static Response sent(java.nio.file.Path file) throws IOException {
        String name = "sangja-" + LocalDate.now(ZoneOffset.UTC) + ".zip";
        return Response.ok(Files.newInputStream(file, StandardOpenOption.READ), ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response nothing() {
        return Problem.of(404, "Nothing is stored about the sender of this request.").response();
    }

    private static Response busy() {
        var problem =
                Problem.of(
                        429,
                        "More than "
                                + AT_ONCE
                                + " files are being made; ask again in "
                                + RETRY_SECONDS
                                + " seconds.");
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }
}
