package dev.sangja.search.credential;

import dev.sangja.search.engine.EngineName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Search keys that stand in pages for everybody to see: each searches one engine and does nothing else. */
@ApplicationScoped
public class PublicKeys {
    private final KeyTable table;
    private final Keys keys;

    PublicKeys(KeyTable table, Keys keys) {
        this.table = table;
        this.keys = keys;
    }

    /** Makes one, unless there is a key of that name, whatever it is for. */
    @Transactional
    public void make(String name, EngineName engine) {
        if (table.named(name).isEmpty()) {
            var only = Optional.of(List.of(engine.value()));
            keys.make(new KeyWish(name, KeyType.SEARCH, false, false, only));
        }
    }

    /** The text of a search key that reaches this engine alone; empty for any other key, and where there is none. */
    @Transactional
    public Optional<String> text(String name, EngineName engine) {
        var only = new Scope.Only(List.of(engine.value()));
        return table.named(name)
                .filter(key -> key.type() == KeyType.SEARCH && key.scope().equals(only))
                .flatMap(keys::text)
                .map(KeyText::value);
    }
}
