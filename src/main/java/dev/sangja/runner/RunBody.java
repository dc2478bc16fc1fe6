package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /api/runs}, unchecked. */
@Schema(name = "Run", requiredProperties = "source")
record RunBody(
        @Schema(description = "The program, at most 65,536 bytes of UTF-8.")
                @Nullable JsonNode source,
        @Schema(description = "The lines that input() reads.") @Nullable JsonNode stdin,
        @Schema(description = "Files in the program's folder: {name: {text or base64}}.")
                @Nullable JsonNode files,
        @Schema(
                        description =
                                "At most 20 tests, each an object with what is expected in 'returns' (JSON; with it 'function' and"
                                        + " 'arguments') or 'prints' (text); also 'name', and 'stdin' instead of the run's. Each"
                                        + " runs the program anew, which counts as a run.")
                @Nullable JsonNode tests,
        @Schema(
                        description =
                                "cpuSeconds, memoryMiB and outputBytes; none above GET /api/runs/limits.")
                @Nullable JsonNode limits,
        @Schema(
                        description =
                                "Makes everything random and the calendar's clock the same in each run.")
                @Nullable JsonNode seed) {}
