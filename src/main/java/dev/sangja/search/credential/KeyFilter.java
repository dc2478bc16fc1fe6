package dev.sangja.search.credential;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Role;
import dev.sangja.account.Viewer;
import dev.sangja.platform.api.ApiPaths;
import dev.sangja.platform.api.OtherSites;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.error.ErrorAnswers;
import dev.sangja.search.key.Caller;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Lets nobody on to a route of the search API who has not the right that it needs. */
@ApplicationScoped
public class KeyFilter {
    /** After the one that answers Basic credentials that are wrong. */
    private static final int LATE = Priorities.USER + 100;

    private static final String NOBODY = "You need to sign in before continuing.";
    private static final String UNKNOWN = "Invalid authentication token.";

    private final KnownKeys keys;
    private final SignedKeys signedKeys;
    private final KeyLimits limits;
    private final LastUse uses;
    private final CurrentLearner learner;
    private final Caller caller;

    KeyFilter(
            KnownKeys keys,
            SignedKeys signedKeys,
            KeyLimits limits,
            LastUse uses,
            CurrentLearner learner,
            Caller caller) {
        this.keys = keys;
        this.signedKeys = signedKeys;
        this.limits = limits;
        this.uses = uses;
        this.learner = learner;
        this.caller = caller;
    }

    /** What an Authorization header turned out to be. */
    private sealed interface Found {
        record Key(ApiKey key, Caller.Identity identity) implements Found {}

        record Account(Caller.Identity identity) implements Found {}

        record Refused(Response answer) implements Found {}
    }

    @ServerRequestFilter(priority = LATE)
    public Optional<Response> check(ResourceInfo route, UriInfo address, RoutingContext request) {
        if (!ApiPaths.isSearch(request)) {
            return Optional.empty();
        }
        @Nullable String engine = address.getPathParameters().getFirst("engine");
        return switch (found(request)) {
            case Found.Refused(var answer) -> Optional.of(answer);
            case Found.Account(var identity) -> {
                caller.is(identity);
                yield refusal(needed(route), engine);
            }
            case Found.Key(var key, var identity) -> {
                caller.is(identity);
                uses.note(key);
                yield refusal(needed(route), engine).or(() -> tooMany(key, engine));
            }
        };
    }

    private static Optional<Right> needed(ResourceInfo route) {
        Method method = route.getResourceMethod();
        return Optional.ofNullable(method.getAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(route.getResourceClass().getAnnotation(Needs.class)))
                .map(Needs::value);
    }

    private Found found(RoutingContext request) {
        String header = request.request().getHeader("Authorization");
        if (header == null || header.isBlank()) {
            return new Found.Refused(ErrorAnswers.unauthorized(NOBODY));
        }
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return bearer(header.substring(7).strip());
        }
        if (OtherSites.sent(request.request())) {
            return new Found.Refused(
                    ErrorAnswers.of(
                            403,
                            List.of(
                                    "Names and passwords are not taken from pages of other sites; send a key instead.")));
        }
        return learner.member().map(this::account).orElseGet(KeyFilter::unknown);
    }

    private Found bearer(String token) {
        Optional<Found> plain =
                KeyText.of(token).flatMap(keys::of).map(key -> new Found.Key(key, identity(key)));
        return plain.or(() -> signed(token)).orElseGet(KeyFilter::unknown);
    }

    private static Found unknown() {
        return new Found.Refused(ErrorAnswers.invalidToken(UNKNOWN));
    }

    private static Caller.Identity identity(ApiKey key) {
        return new Caller.Identity(
                Optional.of(key.name()),
                Optional.empty(),
                key.rights(),
                key.scope() instanceof Scope.All,
                key.scope()::reaches,
                key.scope().names(),
                Optional.empty());
    }

    private Optional<Found> signed(String token) {
        return signedKeys
                .read(token)
                .map(
                        signed ->
                                new Found.Key(
                                        signed.by(),
                                        new Caller.Identity(
                                                Optional.of(signed.by().name()),
                                                Optional.empty(),
                                                Set.of(Right.SEARCH),
                                                signed.by().scope() instanceof Scope.All,
                                                signed.by().scope()::reaches,
                                                signed.by().scope().names(),
                                                Optional.of(signed.claims()))));
    }

    private Found account(Viewer.Member member) {
        boolean admin = member.role() == Role.ADMIN;
        var rights = EnumSet.allOf(Right.class);
        if (!admin) {
            rights.remove(Right.CREDENTIALS);
        }
        var id = member.id().value();
        return new Found.Account(
                new Caller.Identity(
                        Optional.empty(),
                        admin ? Optional.empty() : Optional.of(id),
                        rights,
                        admin,
                        name -> keys.engine(name).map(Engine::owner).filter(id::equals).isPresent(),
                        List.of(),
                        Optional.empty()));
    }

    private Optional<Response> refusal(Optional<Right> needed, @Nullable String engine) {
        if (needed.isEmpty() || !caller.has(needed.get())) {
            return Optional.of(forbidden("The credentials do not allow this."));
        }
        if (engine != null && !caller.reaches(engine)) {
            return Optional.of(
                    forbidden(
                            "The credentials do not reach the engine '%s'."
                                    .formatted(CredentialReader.shown(engine))));
        }
        boolean makesEngines = engine == null && needed.get() == Right.WRITE;
        return makesEngines && !caller.reachesAll()
                ? Optional.of(
                        forbidden(
                                "The credentials are for certain engines, and change nothing beside them."))
                : Optional.empty();
    }

    private static Response forbidden(String error) {
        return ErrorAnswers.of(403, List.of(error));
    }

    private Optional<Response> tooMany(ApiKey key, @Nullable String engine) {
        Optional<Duration> wait = limits.take(key);
        if (wait.isPresent()) {
            return wait.map(time -> ErrorAnswers.tooMany("Too many requests with this key", time));
        }
        return Optional.ofNullable(engine)
                .flatMap(keys::engine)
                .flatMap(limits::take)
                .map(time -> ErrorAnswers.tooMany("Too many requests for this engine", time));
    }
}
