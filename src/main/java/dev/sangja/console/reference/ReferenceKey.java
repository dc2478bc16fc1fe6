package dev.sangja.console.reference;

import dev.sangja.search.credential.PublicKeys;
import dev.sangja.search.engine.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The public search key that shared and downloaded pages of an engine search with. */
@ApplicationScoped
class ReferenceKey {
    private final PublicKeys keys;

    ReferenceKey(PublicKeys keys) {
        this.keys = keys;
    }

    static String name(Engine engine) {
        return "reference-" + engine.name();
    }

    void make(Engine engine) {
        keys.make(name(engine), engine.name());
    }

    /** Empty where nobody has made it, or somebody deleted it. */
    Optional<String> text(Engine engine) {
        return keys.text(name(engine), engine.name());
    }
}
