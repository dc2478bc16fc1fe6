package dev.sangja.account;

import dev.sangja.platform.api.ApiPaths;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells from the session's cookie who sent a request. Files are for everybody, so nobody is looked up for them; nor for the search API, which takes no cookies. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager identities) {
        String path = request.normalizedPath();
        if (ApiPaths.isSearch(request)
                || path.startsWith("/assets/")
                || path.startsWith("/lessons/")
                || path.startsWith("/q/")) {
            return Uni.createFrom().nullItem();
        }
        return SessionCookie.token(request)
                .map(token -> identities.authenticate(new SessionRequest(token)))
                .map(SessionMechanism::orNobody)
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Credentials that are worth nothing are answered by us, not by a challenge of Quarkus. */
    public static Uni<SecurityIdentity> orNobody(Uni<SecurityIdentity> identity) {
        return identity.onFailure(AuthenticationFailedException.class).recoverWithNull();
    }

    /** Pages lead to the form for signing in; the API says in its answer what it wants. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
