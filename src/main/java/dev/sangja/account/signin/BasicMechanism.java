package dev.sangja.account.signin;

import dev.sangja.account.Addresses;
import dev.sangja.account.SessionMechanism;
import dev.sangja.platform.api.ApiPaths;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells from Basic credentials (RFC 7617) who sent a request to {@code /api}. They go before a session's cookie. */
@ApplicationScoped
class BasicMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Basic ";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager identities) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean basic =
                authorization != null
                        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (!basic || !ApiPaths.isApi(request)) {
            return Uni.createFrom().nullItem();
        }
        String encoded = authorization.substring(SCHEME.length()).strip();
        var wanted = new BasicRequest(encoded, Addresses.of(request), request);
        return SessionMechanism.orNobody(identities.authenticate(wanted));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(BasicRequest.class);
    }

    /** Before the session's. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
