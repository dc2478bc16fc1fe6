package dev.sangja.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a step's editor.
 *
 * @param version of this text; 0 where nothing was ever saved
 * @param text null for the step's starter
 * @param other null, or a text of the same learner from before an account that is still to be chosen from or dropped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Draft")
record Draft(String step, long version, @Nullable String text, @Nullable String other) {
    static Draft none(String step) {
        return new Draft(step, 0, null, null);
    }
}
