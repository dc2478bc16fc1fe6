package dev.sangja.account;

import dev.sangja.platform.form.FormOwner;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.Set;

/** Who sent the request at hand. */
@RequestScoped
public class CurrentLearner implements FormOwner {
    private final RoutingContext request;
    private final SecurityIdentity identity;
    private final LearnerCookie cookie;

    CurrentLearner(RoutingContext request, SecurityIdentity identity, LearnerCookie cookie) {
        this.request = request;
        this.identity = identity;
        this.cookie = cookie;
    }

    /** The account that is signed in, else what the cookie of an anonymous learner says. */
    public Viewer viewer() {
        return member().<Viewer>map(member -> member).orElseGet(this::anonymous);
    }

    public Optional<Viewer.Member> member() {
        return identity.getPrincipal() instanceof SessionIdentities.MemberPrincipal(var member)
                ? Optional.of(member)
                : Optional.empty();
    }

    /** Name of the account for what a browser keeps of it: short, and not the learner's; "" without an account. */
    @Override
    public String owner() {
        return member().map(member -> Token.digest(member.id().value().toString())).orElse("");
    }

    /** Whom the cookie names, whether or not somebody is signed in. */
    Viewer anonymous() {
        Set<Cookie> cookies = request.request().cookies(LearnerCookie.NAME);
        return switch (cookies.size()) {
            case 0 -> new Viewer.Anonymous();
            case 1 -> cookie.read(cookies.iterator().next().getValue());
            default ->
                    new Viewer.Forged(); // we make one; the others were slipped in for another path
        };
    }

    /** Whether the browser has a session's cookie that is worth nothing: ended, signed out elsewhere, or forged. */
    public boolean hasEndedSession() {
        return SessionCookie.isIn(request) && member().isEmpty();
    }

    /** For the answer to a {@link Viewer.Forged}: makes the browser forget the cookie. */
    public NewCookie clearing() {
        return cookie.clear(isSecure());
    }

    /** The session's token, as the browser shows it. */
    public Optional<Token> session() {
        return SessionCookie.token(request);
    }

    /** As limits count it. */
    public String address() {
        return Addresses.of(request);
    }

    public boolean isSecure() {
        return "https".equals(request.request().scheme());
    }
}
