package dev.sangja.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error as JSON endpoints answer it (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param detail what is wrong with this request and what to do about it, in English, for developers
 * @param field name of the member of the request's body that is wrong, where it is one
 */
@Schema(name = "Problem", description = "An error (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, String detail, @Nullable String field) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String detail) {
        return new Problem("about:blank", title(status), status, detail, null);
    }

    /** A member of the body that is wrong. */
    public static Problem ofField(int status, String field, String detail) {
        return new Problem("about:blank", title(status), status, detail, field);
    }

    public Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .entity(this)
                .build();
    }

    private static String title(int status) {
        return Optional.ofNullable(Response.Status.fromStatusCode(status))
                .map(Response.Status::getReasonPhrase)
                .orElse("Error");
    }
}
