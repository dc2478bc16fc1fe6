package dev.sangja.draft;

import dev.sangja.exercise.ProgramText;
import dev.sangja.platform.api.Problem;
import org.jspecify.annotations.Nullable;

/** What a save makes of the text that it changes. */
sealed interface Result {
    /**
     * What stands then.
     *
     * @param text null for the starter
     */
    record Good(@Nullable String text) implements Result {}

    record Bad(Problem problem) implements Result {}

    static Result of(CheckedSave.Good save, @Nullable String before) {
        if (save.edits().isEmpty()) {
            return new Good(null);
        }
        return switch (Edit.apply(save.edits().get(), before == null ? "" : before)) {
            case Edit.Edited.Text(var text) ->
                    ProgramText.problem("edits", text)
                            .<Result>map(Bad::new)
                            .orElseGet(() -> new Good(text));
            case Edit.Edited.Outside(int index, int length) -> outside(save, index, length);
        };
    }

    private static Result outside(CheckedSave.Good save, int index, int length) {
        Edit edit = save.edits().orElseThrow().get(index);
        String field = "edits[" + index + "]";
        return new Bad(
                Problem.ofField(
                        400,
                        field,
                        "'%s' removes %d units at %d, but its text has only %d; make edits of the text of version %d."
                                .formatted(field, edit.remove(), edit.at(), length, save.base())));
    }
}
