package dev.sangja.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body of {@code PATCH /api/drafts/...}, unchecked. */
@Schema(
        name = "DraftSave",
        requiredProperties = {"base", "save"})
record SaveRequest(
        @Schema(description = "The version that is changed; 0 where there is none.", examples = "0")
                @Nullable Long base,
        @Schema(
                        description =
                                "A UUID of this save. Sent again with the same one, it counts once.",
                        examples = "0190c7a2-63f5-7cc1-9a70-1d6a5f4e2b11")
                @Nullable String save,
        @Schema(description = "Applied one after the other to the base's text, \"\" for none.")
                @Nullable List<@Nullable EditRequest> edits,
        @Schema(description = "True, instead of edits: back to the step's starter.")
                @Nullable Boolean reset,
        @Schema(description = "True: the learner has chosen, forget the 'other' text.")
                @Nullable Boolean settles) {

    /** One change, in UTF-16 units. */
    @Schema(
            name = "DraftEdit",
            requiredProperties = {"at", "remove", "insert"})
    record EditRequest(
            @Schema(description = "Where, from 0.") @Nullable Integer at,
            @Schema(description = "How many units go away there.") @Nullable Integer remove,
            @Schema(description = "What comes in their place.") @Nullable String insert) {}
}
