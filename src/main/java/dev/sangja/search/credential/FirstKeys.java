package dev.sangja.search.credential;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Makes the first keys of an installation: 'private-key', whose text is printed, and 'search-key', which the API shows. */
@ApplicationScoped
class FirstKeys {
    private final KeyTable table;
    private final Keys keys;

    FirstKeys(KeyTable table, Keys keys) {
        this.table = table;
        this.keys = keys;
    }

    void start(@Observes @Priority(3_000) StartupEvent start) {
        QuarkusTransaction.requiringNew().call(this::make).ifPresent(FirstKeys::print);
    }

    /** Empty if there were some before; another node may be faster. */
    private Optional<KeyText> make() {
        if (!table.isFirst()) {
            return Optional.empty();
        }
        keys.make(new KeyWish("search-key", KeyType.SEARCH, false, false, Optional.empty()));
        var wish = new KeyWish("private-key", KeyType.PRIVATE, true, true, Optional.empty());
        return Optional.of(keys.make(wish).text());
    }

    private static void print(KeyText text) {
        System.out.printf(
                "%nThe key 'private-key' of the search API was made. Its text, shown this once: %s%n%n",
                text.value());
    }
}
