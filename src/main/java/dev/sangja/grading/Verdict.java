package dev.sangja.grading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say of a program, in the words of its reader, as the browser has it, too.
 *
 * @param message of the known mistake that was found; then it is all that there is to say
 * @param faults what went wrong in checks.py itself, for its author
 */
@Schema(
        name = "Verdict",
        description = "What the checks say of a program, in the language of the attempt.")
public record Verdict(
        boolean passed,
        @Schema(description = "All that there is to say, where a known mistake was found.")
                @Nullable String message,
        List<Check> checks,
        Outcome outcome,
        @JsonIgnore @Schema(hidden = true) List<String> faults) {
    public Verdict {
        checks = List.copyOf(checks);
        faults = List.copyOf(faults);
    }

    /**
     * One check.
     *
     * @param label what it looks at
     * @param message why it does not pass; null where it does
     */
    @Schema(name = "VerdictOnCheck")
    public record Check(String id, String label, boolean passed, @Nullable String message) {}

    /**
     * How the program ended where it did not come to its end, else {@code finished}.
     *
     * @param status finished, error, time_limit, output_limit or crashed
     * @param line of the program
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VerdictOutcome")
    public record Outcome(
            @Schema(enumeration = {"finished", "error", "time_limit", "output_limit", "crashed"})
                    String status,
            @Nullable Problem error,
            @Nullable Integer line) {}

    /** An error of the program. */
    @Schema(name = "VerdictError")
    public record Problem(String type, String message, @Nullable Integer line, String traceback) {}
}
