package dev.sangja.search.error;

import java.util.List;

/** A request that is refused, with sentences for the person who wrote it. */
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final List<String> errors;

    public ApiError(int status, List<String> errors) {
        super(String.join("; ", errors), null, false, false);
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    public static ApiError badRequest(String... errors) {
        return new ApiError(400, List.of(errors));
    }

    public static ApiError notFound(String error) {
        return new ApiError(404, List.of(error));
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    public List<String> errors() {
        return errors;
    }
}
