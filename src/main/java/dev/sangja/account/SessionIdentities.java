package dev.sangja.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the account of a session. */
@ApplicationScoped
public class SessionIdentities implements IdentityProvider<SessionRequest> {
    private final Sessions sessions;

    SessionIdentities(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A signed-in account as Quarkus carries it through a request. */
    public record MemberPrincipal(Viewer.Member member) implements Principal {
        @Override
        public String getName() {
            return member.name();
        }
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(sessions.member(request.token())));
    }

    /** Null, which means nobody, where there is no member. */
    @SuppressWarnings("NullAway") // Mutiny's null item, which Quarkus documents, is not annotated
    public static SecurityIdentity identity(Optional<Viewer.Member> member) {
        @Nullable SecurityIdentity identity = member.map(SessionIdentities::identity).orElse(null);
        return identity;
    }

    private static SecurityIdentity identity(Viewer.Member member) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new MemberPrincipal(member))
                .addRoles(member.role().included())
                .build();
    }
}
