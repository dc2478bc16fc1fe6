package dev.sangja.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A server of a few fixed pages, isolated like ours: to try the browser without the application, or from another site. */
public final class PageServer implements AutoCloseable {
    private final HttpServer server;

    public PageServer(Map<String, String> pages) {
        this();
        pages.forEach(this::serve);
        server.start();
    }

    private PageServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any web server with a folder of files, by their paths. */
    public static PageServer ofFiles(Map<String, byte[]> files) {
        var made = new PageServer();
        files.forEach((path, body) -> made.serve(path, body, Map.of("Content-Type", type(path))));
        made.server.start();
        return made;
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            default -> "text/plain; charset=utf-8";
        };
    }

    public String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(String path, String html) {
        serve(
                path,
                html.getBytes(StandardCharsets.UTF_8),
                Map.of(
                        "Content-Type", "text/html; charset=utf-8",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Embedder-Policy", "require-corp",
                        "Content-Security-Policy", "script-src 'none'"));
    }

    private void serve(String path, byte[] body, Map<String, String> headers) {
        server.createContext(
                path,
                exchange -> {
                    headers.forEach(exchange.getResponseHeaders()::set);
                    exchange.sendResponseHeaders(200, body.length);
                    try (var out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
    }
}
