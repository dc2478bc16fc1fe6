package dev.sangja.web;

import static java.util.Objects.requireNonNull;

import dev.sangja.account.SessionCookie;
import dev.sangja.platform.api.PictureHost;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the security headers on every response, whoever answers it. */
@ApplicationScoped
class SecurityHeaders {
    private static final String NONCE = "sangja.csp-nonce";
    private static final int BEFORE_EVERYTHING = 10_000;
    private static final int NONCE_BYTES = 16;
    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    /** For drawings of lessons: a file of an author that is opened on its own shows shapes and does nothing. */
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'none'";

    private static final List<String> PYTHON_REACHES =
            List.of("/assets/python/", "/api/as/v1/engines/", "/restaurants/key");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<PictureHost> pictures;

    SecurityHeaders(@All List<PictureHost> pictures) {
        this.pictures = List.copyOf(pictures);
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_EVERYTHING);
    }

    /** The nonce of this response; the layout gives it to the editor for its styles. */
    static String nonce(RoutingContext context) {
        return requireNonNull(
                context.<String>get(NONCE), "the headers are set before any page is made");
    }

    private void add(RoutingContext context) {
        String nonce = newNonce();
        context.put(NONCE, nonce);
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", policy(context, nonce));
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Embedder-Policy", "require-corp");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), payment=(), usb=()");
        context.addHeadersEndHandler(_ -> keepPrivate(context));
        context.next();
    }

    /** A page says who has signed in and how far they are: nobody else may see a copy, nor they after signing out. */
    private static void keepPrivate(RoutingContext context) {
        MultiMap headers = context.response().headers();
        boolean isPage = String.valueOf(headers.get("Content-Type")).startsWith("text/html");
        if (isPage && !headers.contains("Cache-Control")) {
            boolean signedIn = SessionCookie.isIn(context);
            headers.set("Cache-Control", signedIn ? "no-store" : "private, no-cache");
        }
    }

    private String policy(RoutingContext context, String nonce) {
        String path = context.normalizedPath();
        if (path.startsWith("/assets/")) {
            return workerPolicy(context);
        }
        return path.startsWith("/lessons/") ? PICTURE_POLICY : pagePolicy(path, nonce);
    }

    private String pagePolicy(String path, String nonce) {
        String others =
                pictures.stream()
                        .flatMap(host -> host.forPage(path).stream())
                        .map(origin -> " " + origin)
                        .collect(Collectors.joining());
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
                + nonce
                + "'; img-src 'self' data:"
                + others
                + "; font-src 'self'; connect-src 'self'; worker-src 'self';"
                + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /**
     * The policy of a built file counts only where the file starts a worker, and the one worker is Python's: it may
     * load scripts and WebAssembly of ours, fetch Python's files, and ask the search API, which knows no cookies, with
     * the public key of the restaurants. A path in a policy needs a host before it, which is the one that the browser
     * asked for.
     */
    private static String workerPolicy(RoutingContext context) {
        String authority = String.valueOf(context.request().authority());
        String origin =
                AUTHORITY.matcher(authority).matches()
                        ? context.request().scheme() + "://" + authority
                        : "";
        String assets = origin.isEmpty() ? "'none'" : origin + "/assets/";
        String reached =
                origin.isEmpty()
                        ? "'none'"
                        : PYTHON_REACHES.stream()
                                .map(path -> origin + path)
                                .collect(Collectors.joining(" "));
        return "default-src 'none'; script-src "
                + assets
                + " 'wasm-unsafe-eval'; connect-src "
                + reached;
    }

    private static String newNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
