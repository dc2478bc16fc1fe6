package dev.sangja.web;

import dev.sangja.platform.api.ErrorPage;
import dev.sangja.platform.api.TooLarge;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Friendly error pages with a way on, in the language of the address or else of the browser. */
@ApplicationScoped
class ErrorPages implements ErrorPage {
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int TOO_LARGE = 413;
    private static final int SERVER_ERROR = 500;

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FaultPage(int status, String heading, String text) implements TemplateInstance {}

    @Override
    public Response of(int status, RoutingContext request) {
        Messages words = Words.in(PageLanguage.of(request));
        if (status == NOT_FOUND) {
            return page(
                    status, words.error_not_found_title(), words.error_not_found_text(), request);
        }
        if (status == FORBIDDEN) {
            return page(
                    status, words.error_forbidden_title(), words.error_forbidden_text(), request);
        }
        if (status == TOO_LARGE) {
            String text = TooLarge.text(words, request.normalizedPath());
            return page(status, words.error_too_large_title(), text, request);
        }
        return status < SERVER_ERROR
                ? page(
                        status,
                        words.error_bad_request_title(),
                        words.error_bad_request_text(),
                        request)
                : page(status, words.error_server_title(), words.error_server_text(), request);
    }

    @Override
    public Response ofStaleForm(RoutingContext request) {
        Messages words = Words.in(PageLanguage.of(request));
        return page(403, words.error_form_title(), words.error_form_text(), request);
    }

    /** The page for a visitor whose cookie was changed by somebody. */
    Response ofForgedCookie(RoutingContext request) {
        Messages words = Words.in(PageLanguage.of(request));
        return page(400, words.error_cookie_title(), words.error_cookie_text(), request);
    }

    private static Response page(int status, String heading, String text, RoutingContext request) {
        var page =
                new FaultPage(status, heading, text).setLocale(PageLanguage.of(request).locale());
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page.render()) // here, as after a failure nothing else renders it
                .build();
    }
}
