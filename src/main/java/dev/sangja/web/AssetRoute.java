package dev.sangja.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Serves {@code /assets/*}: every name there holds a hash or a version, so the browser may keep it for ever. Sends the
 * copy that was compressed while building where the browser takes it.
 */
@ApplicationScoped
class AssetRoute {
    private static final String PREFIX = "/assets/";

    /** After the security headers (filters of priority p stand at -p), before everything that also serves files. */
    private static final int AFTER_THE_HEADERS = -9_000;

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("mjs", "text/javascript; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("wasm", "application/wasm"),
                    Map.entry("zip", "application/zip"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"));

    private final AssetFiles files;

    AssetRoute(AssetFiles files) {
        this.files = files;
    }

    void register(@Observes Router router) {
        router.getWithRegex(PREFIX + ".*").order(AFTER_THE_HEADERS).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        String name = context.normalizedPath().substring(PREFIX.length());
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches()) {
            context.next();
            return;
        }
        String accepted =
                Optional.ofNullable(context.request().getHeader("Accept-Encoding")).orElse("");
        boolean sent =
                send(context, name, ".br", accepts(accepted, "br"), type)
                        || send(context, name, ".gz", accepts(accepted, "gzip"), type)
                        || send(context, name, "", true, type);
        if (!sent) {
            context.next();
        }
    }

    private boolean send(
            RoutingContext context, String name, String suffix, boolean wanted, String type) {
        Optional<byte[]> bytes = wanted ? files.read(name + suffix) : Optional.empty();
        if (bytes.isEmpty()) {
            return false;
        }
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaderNames.CONTENT_TYPE, type)
                .putHeader(HttpHeaderNames.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .putHeader(HttpHeaderNames.VARY, "Accept-Encoding");
        switch (suffix) {
            case ".br" -> response.putHeader(HttpHeaderNames.CONTENT_ENCODING, "br");
            case ".gz" -> response.putHeader(HttpHeaderNames.CONTENT_ENCODING, "gzip");
            default -> response.putHeader(HttpHeaderNames.CONTENT_ENCODING, "identity");
        }
        response.end(Buffer.buffer(bytes.get()));
        return true;
    }

    /** Whether an Accept-Encoding header names a coding without refusing it ({@code q=0}). */
    static boolean accepts(String header, String coding) {
        return Pattern.compile(
                        "(^|,)\\s*" + coding + "\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))[^,]*)?(,|$)")
                .matcher(header.toLowerCase(Locale.ROOT))
                .find();
    }
}
