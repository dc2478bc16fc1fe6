package dev.sangja.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose session a token is. */
class SessionRequest extends BaseAuthenticationRequest {
    private final Token token;

    SessionRequest(Token token) {
        this.token = token;
    }

    Token token() {
        return token;
    }
}
