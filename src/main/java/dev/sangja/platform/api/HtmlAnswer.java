package dev.sangja.platform.api;

import dev.sangja.platform.i18n.Lang;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pages that are answers to one person at one time. */
public final class HtmlAnswer {
    private HtmlAnswer() {}

    /** A page with a status of its own that nobody keeps a copy of. */
    public static Response.ResponseBuilder of(int status, TemplateInstance page, Lang lang) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page.setLocale(lang.locale()));
    }
}
