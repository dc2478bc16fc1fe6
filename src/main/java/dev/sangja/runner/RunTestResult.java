package dev.sangja.runner;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of one test.
 *
 * @param outcome as of a run; {@code no-such-function} where there is nothing of that name that can be called
 * @param printed by the call, or by the program
 * @param returned what the call gave, as Python shows it; null where it gave nothing back
 */
@Schema(name = "RunTestResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunTestResult(
        String name,
        boolean passed,
        @Schema(
                        enumeration = {
                            "finished",
                            "raised",
                            "timed-out",
                            "out-of-memory",
                            "output-too-long",
                            "crashed",
                            "no-such-function"
                        })
                String outcome,
        String printed,
        @Nullable String returned,
        @Nullable Raised error,
        double millis) {
    /** What the program or the call raised. */
    @Schema(name = "RunTestError")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Raised(String type, String message, @Nullable Integer line) {}
}
