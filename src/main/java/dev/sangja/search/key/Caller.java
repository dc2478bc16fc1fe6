package dev.sangja.search.key;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.error.ApiError;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who sent the request to the search API at hand, and what they may. Until somebody is known, nothing. */
@RequestScoped
public class Caller {
    private @Nullable Identity identity;

    /**
     * Somebody who is known.
     *
     * @param key name of their key, empty with an account
     * @param owner whose engines they see, where they see no others
     * @param allEngines whether they reach every engine, also those that are made later
     * @param engines tells by name which engines they reach
     * @param names of the engines that a key names, empty where it names none
     * @param enforced the claims of a signed key
     */
    public record Identity(
            Optional<String> key,
            Optional<UUID> owner,
            Set<Right> rights,
            boolean allEngines,
            Predicate<String> engines,
            List<String> names,
            Optional<ObjectNode> enforced) {
        public Identity {
            rights = Set.copyOf(rights);
            names = List.copyOf(names);
        }
    }

    /** For the filter that finds out. */
    public void is(Identity found) {
        identity = found;
    }

    /** Options that a signed key forces on a search: the claims as they were signed. */
    public Optional<ObjectNode> enforced() {
        return known().flatMap(Identity::enforced);
    }

    /** The account whose engines are all that lists show; empty for others, who see what {@link #reaches} lets them. */
    public Optional<UUID> owner() {
        return known().flatMap(Identity::owner);
    }

    /** Whether a key was sent, so that the call is for the logs. */
    public boolean hasKey() {
        return known().flatMap(Identity::key).isPresent();
    }

    /** Whether every engine is within reach, so that no list needs to be narrowed, and new ones may be made. */
    public boolean reachesAll() {
        return known().filter(Identity::allEngines).isPresent();
    }

    /** The engines that a key names, for lists of those that {@linkplain #reachesAll do not reach all}. */
    public List<String> names() {
        return known().map(Identity::names).orElse(List.of());
    }

    public boolean reaches(String engine) {
        return known().filter(who -> who.allEngines() || who.engines().test(engine)).isPresent();
    }

    public boolean has(Right right) {
        return known().filter(who -> who.rights().contains(right)).isPresent();
    }

    /**
     * For engines that a request names beside the one in its address, such as the sources of a meta engine.
     *
     * @throws ApiError 403 if the caller does not reach it
     */
    public void requireEngine(String engine) {
        if (!reaches(engine)) {
            throw new ApiError(
                    403, List.of("The credentials do not reach the engine '%s'".formatted(engine)));
        }
    }

    private Optional<Identity> known() {
        return Optional.ofNullable(identity);
    }
}
