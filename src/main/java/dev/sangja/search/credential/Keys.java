package dev.sangja.search.credential;

import dev.sangja.search.error.ApiError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Keys of the installation. */
@ApplicationScoped
public class Keys {
    private final KeyTable table;
    private final KeySeal seal;
    private final Event<KeyChanged> changes;

    Keys(KeyTable table, KeySeal seal, Event<KeyChanged> changes) {
        this.table = table;
        this.seal = seal;
        this.changes = changes;
    }

    /** A key with its text, which is not seen again. */
    public record Made(ApiKey key, KeyText text) {}

    @Transactional
    public List<ApiKey> page(int offset, int size) {
        return table.page(offset, size);
    }

    @Transactional
    public long count() {
        return table.count();
    }

    /**
     * Finds one.
     *
     * @throws ApiError 404 if there is none of that name
     */
    @Transactional
    public ApiKey named(String name) {
        return table.named(name).orElseThrow(() -> notFound(name));
    }

    /**
     * Makes one.
     *
     * @throws ApiError 400 if the name is taken, or there is no such engine
     */
    @Transactional
    public Made make(KeyWish wish) {
        var text = KeyText.random(wish.type());
        String sealed = wish.type() == KeyType.ADMIN ? null : seal.seal(text);
        long id = table.insert(wish, text.hash(), sealed).orElseThrow(Keys::taken);
        reach(id, wish);
        changes.fire(new KeyChanged());
        return new Made(named(wish.name()), text);
    }

    /**
     * Changes all but the type and the text.
     *
     * @throws ApiError 404 if there is none of that name, 400 if the new name is taken, or there is no such engine
     */
    @Transactional
    ApiKey change(String name, KeyWish wish) {
        return change(table.locked(name).orElseThrow(() -> notFound(name)), wish);
    }

    /**
     * The same, if the key is still as it was seen.
     *
     * @return empty if it is not
     */
    @Transactional
    public Optional<ApiKey> changeFrom(ApiKey seen, KeyWish wish) {
        return table.locked(seen.name()).filter(seen::equals).map(key -> change(key, wish));
    }

    private ApiKey change(ApiKey key, KeyWish wish) {
        if (!wish.name().equals(key.name()) && table.named(wish.name()).isPresent()) {
            throw taken();
        }
        table.change(key.id(), wish);
        reach(key.id(), wish);
        changes.fire(new KeyChanged());
        return named(wish.name());
    }

    private void reach(long id, KeyWish wish) {
        for (String engine : wish.engines().orElse(List.of()).stream().distinct().toList()) {
            if (!table.reach(id, engine)) {
                throw ApiError.badRequest(
                        "Engines must be names of engines; there is no engine '%s'"
                                .formatted(CredentialReader.shown(engine)));
            }
        }
    }

    @Transactional
    public void delete(String name) {
        if (!table.delete(name)) {
            throw notFound(name);
        }
        changes.fire(new KeyChanged());
    }

    /** Empty for admin keys, of which only the hash is kept. */
    public Optional<KeyText> text(ApiKey key) {
        return key.sealed().map(text -> seal.open(text, key.hash()));
    }

    private static ApiError taken() {
        return ApiError.badRequest("Name is already taken");
    }

    private static ApiError notFound(String name) {
        return ApiError.notFound(
                "Could not find credential with name: " + CredentialReader.shown(name));
    }
}
