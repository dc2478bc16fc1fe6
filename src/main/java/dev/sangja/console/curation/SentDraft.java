package dev.sangja.console.curation;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A form of a curation as it was sent. */
class SentDraft {
    @RestForm
    @DefaultValue("")
    String queries = "";

    @RestForm List<String> promoted = List.of();

    @RestForm List<String> hidden = List.of();

    @RestForm
    @DefaultValue("")
    String look = "";

    @RestForm
    @DefaultValue("")
    String seen = "";

    /** The button. */
    @RestForm("do")
    @DefaultValue("")
    String step = "";

    boolean isKept() {
        return step.equals("save");
    }

    /** After what the button did. */
    Draft draft() {
        return new Draft(queries, promoted, hidden, look, seen).after(Step.of(step));
    }
}
