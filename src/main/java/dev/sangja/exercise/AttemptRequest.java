package dev.sangja.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /api/attempts}, unchecked. */
@Schema(
        name = "Attempt",
        requiredProperties = {"course", "lesson", "step", "language", "source", "outcome"})
record AttemptRequest(
        @Schema(examples = "first-steps") @Nullable String course,
        @Schema(examples = "hello") @Nullable String lesson,
        @Schema(examples = "first-words") @Nullable String step,
        @Schema(
                        description = "Language of the page.",
                        enumeration = {"ko", "en"})
                @Nullable String language,
        @Schema(
                        description = "The program's text, at most 65,536 bytes of UTF-8.",
                        examples = "print(1)")
                @Nullable String source,
        @Schema(
                        description =
                                "How it ended, as the browser found. The server makes sure of 'passed', and grades what 'ran', where the"
                                        + " step has checks.",
                        enumeration = {"ran", "failed", "passed"})
                @Nullable String outcome,
        @Schema(
                        description =
                                "Milliseconds that the learner was active in the step since the attempt before; optional.",
                        implementation = Integer.class,
                        minimum = "0",
                        maximum = "86400000")
                @Nullable JsonNode activeMillis,
        @Schema(
                        description = "What each check of the step said, at most 100; optional.",
                        implementation = CheckResult[].class)
                @Nullable JsonNode checks) {}
