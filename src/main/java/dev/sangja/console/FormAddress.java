package dev.sangja.console;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * An address that takes a form, and that a browser asks for all the same: it stands in the address bar when the form was
 * refused, and is then loaded anew, opened in the other language, or gone back to after signing in.
 */
public final class FormAddress {
    private FormAddress() {}

    /** Leads to the page where the form stands. */
    public static Response to(String page) {
        return Response.seeOther(URI.create(page)).build();
    }
}
