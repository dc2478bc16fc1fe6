package dev.sangja.draft;

import static java.util.Objects.requireNonNullElse;

import dev.sangja.platform.api.Problem;
import dev.sangja.platform.api.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of a request: a save that may be tried, or the problem with it. */
sealed interface CheckedSave {
    int MOST_EDITS = 1_000;
    int ECHOED = 60;
    Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    /**
     * A save that may be tried.
     *
     * @param base the version that is changed, 0 for none
     * @param edits empty for a reset
     * @param settles whether the learner has chosen from the text and the other one
     */
    record Good(long base, UUID save, Optional<List<Edit>> edits, boolean settles)
            implements CheckedSave {}

    record Bad(Problem problem) implements CheckedSave {}

    /** Checks the members in their order; the first that is wrong is named. */
    static CheckedSave of(@Nullable SaveRequest request) {
        if (request == null) {
            return new Bad(Problem.of(400, "The body is empty, must be a JSON object."));
        }
        try {
            return new Good(
                    base(request.base()),
                    save(request.save()),
                    edits(request.edits(), request.reset()),
                    requireNonNullElse(request.settles(), false));
        } catch (Refusal refusal) {
            return new Bad(refusal.problem());
        }
    }

    private static long base(@Nullable Long value) {
        if (value == null) {
            throw Refusal.of(400, "base", "'base' is missing, must be a version, or 0 for none.");
        }
        if (value < 0) {
            throw Refusal.of(
                    400,
                    "base",
                    "'base' is %d, must be a version, or 0 for none.".formatted(value));
        }
        return value;
    }

    private static UUID save(@Nullable String value) {
        if (value == null) {
            throw Refusal.of(400, "save", "'save' is missing, must be a new UUID for each save.");
        }
        if (!UUID_FORM.matcher(value).matches()) {
            String echo = value.length() <= ECHOED ? value : value.substring(0, ECHOED) + "…";
            throw Refusal.of(
                    400,
                    "save",
                    "'save' is '%s', must be a new UUID for each save.".formatted(echo));
        }
        return UUID.fromString(value);
    }

    private static Optional<List<Edit>> edits(
            @Nullable List<SaveRequest.@Nullable EditRequest> edits, @Nullable Boolean reset) {
        boolean resets = requireNonNullElse(reset, false);
        if (resets && edits != null) {
            throw Refusal.of(
                    400, "reset", "'reset' is true and there are 'edits'; send one of them.");
        }
        if (resets) {
            return Optional.empty();
        }
        if (edits == null) {
            throw Refusal.of(
                    400, "edits", "'edits' is missing, must be a list, or 'reset' be true.");
        }
        if (edits.size() > MOST_EDITS) {
            throw Refusal.of(
                    400,
                    "edits",
                    "'edits' has %d edits, may have at most %d; replace the text by one edit."
                            .formatted(edits.size(), MOST_EDITS));
        }
        return Optional.of(
                IntStream.range(0, edits.size()).mapToObj(i -> edit(edits.get(i), i)).toList());
    }

    private static Edit edit(SaveRequest.@Nullable EditRequest edit, int index) {
        String name = "edits[" + index + "]";
        if (edit == null) {
            throw Refusal.of(400, name, "'%s' is null, must be an object.".formatted(name));
        }
        String insert = edit.insert();
        if (insert == null) {
            throw Refusal.of(
                    400,
                    name + ".insert",
                    "'%s.insert' is missing, must be a string.".formatted(name));
        }
        return new Edit(
                count(name + ".at", edit.at()), count(name + ".remove", edit.remove()), insert);
    }

    private static int count(String field, @Nullable Integer value) {
        if (value == null) {
            throw Refusal.of(400, field, "'%s' is missing, must be 0 or more.".formatted(field));
        }
        if (value < 0) {
            throw Refusal.of(400, field, "'%s' is %d, must be 0 or more.".formatted(field, value));
        }
        return value;
    }
}
