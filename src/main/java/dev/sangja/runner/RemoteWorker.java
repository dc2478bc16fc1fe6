package dev.sangja.runner;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** A worker that stands alone and is replaced by whoever runs it. */
final class RemoteWorker implements WorkerPlace {
    private final String host;
    private final int port;
    private final String token;
    private final Duration startTimeout;

    /**
     * Names it.
     *
     * @param url {@code tcp://host:port}
     */
    RemoteWorker(String url, String token, Duration startTimeout) {
        URI address = URI.create(url);
        if (!"tcp".equals(address.getScheme())
                || address.getHost() == null
                || address.getPort() < 0) {
            throw new IllegalArgumentException(
                    "sangja.runner.url: '%s', must be such as tcp://runner:9200".formatted(url));
        }
        if (token.isEmpty()) {
            throw new IllegalArgumentException(
                    "sangja.runner.token: is missing; set the one of the worker at " + url);
        }
        this.host = address.getHost();
        this.port = address.getPort();
        this.token = token;
        this.startTimeout = startTimeout;
    }

    @Override
    public boolean isWorn(long runs) {
        return false;
    }

    @Override
    public WorkerLink open() throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), (int) startTimeout.toMillis());
            return WorkerLink.greet(
                    socket.getInputStream(),
                    socket.getOutputStream(),
                    () -> close(socket),
                    token,
                    startTimeout);
        } catch (IOException e) {
            close(socket);
            throw e;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a socket cannot be closed", e);
        }
    }
}
