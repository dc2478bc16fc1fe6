package dev.sangja.console.synonym;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestForm;

/** A form of a set as it was sent. */
class Sent {
    @RestForm
    @DefaultValue("")
    String direction = "";

    @RestForm
    @DefaultValue("")
    String words = "";

    @RestForm
    @DefaultValue("")
    String finds = "";

    @RestForm
    @DefaultValue("")
    String seen = "";

    SynonymForm form() {
        return new SynonymForm(direction.equals("one-way"), words, finds, seen);
    }
}
