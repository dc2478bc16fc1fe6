package dev.sangja.account;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.Set;

/** {@code sangja_session}: the token of a session. Scripts cannot read it, other sites' pages do not send it. */
@ApplicationScoped
public class SessionCookie {
    static final String NAME = "sangja_session";

    private final AccountConfig config;

    SessionCookie(AccountConfig config) {
        this.config = config;
    }

    /** Whether the browser shows one, whatever it is worth. */
    public static boolean isIn(RoutingContext request) {
        return !request.request().cookies(NAME).isEmpty();
    }

    /** Empty without a cookie, with several (we make one) and with one that was not made by us. */
    static Optional<Token> token(RoutingContext request) {
        Set<Cookie> cookies = request.request().cookies(NAME);
        return cookies.size() == 1
                ? Token.of(cookies.iterator().next().getValue())
                : Optional.empty();
    }

    /** For {@code Set-Cookie}. */
    public NewCookie make(Token token, boolean secure) {
        return LearnerCookie.cookie(
                NAME, token.value(), (int) config.sessionLife().toSeconds(), secure);
    }

    /** For {@code Set-Cookie}: makes the browser forget it. */
    public static NewCookie clear(boolean secure) {
        return LearnerCookie.cookie(NAME, "", 0, secure);
    }
}
