package dev.sangja.account.signin;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.ext.web.RoutingContext;

/** Asks whose name and password these are. */
class BasicRequest extends BaseAuthenticationRequest {
    private final String encoded;
    private final String address;
    private final RoutingContext request;

    /**
     * @param encoded name, colon and password in Base64, as somebody sent it
     * @param request is told why the credentials are refused
     */
    BasicRequest(String encoded, String address, RoutingContext request) {
        this.encoded = encoded;
        this.address = address;
        this.request = request;
    }

    String encoded() {
        return encoded;
    }

    String address() {
        return address;
    }

    RoutingContext request() {
        return request;
    }
}
