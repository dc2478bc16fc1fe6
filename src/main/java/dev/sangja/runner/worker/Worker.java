package dev.sangja.runner.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Entrance of the process that runs programs.
 *
 * <ul>
 *   <li>{@code pipes <isolates>}: talks over its standard input and output, and ends with them.
 *   <li>{@code listen <port> <isolates>}: talks with whoever knows the token in the environment's {@code
 *       SANGJA_RUNNER_TOKEN}; prints {@code listening <port>} when it does. Port 0 is any free one.
 * </ul>
 *
 * <p>The property {@code sangja.snapshots} names a folder in which the started interpreter is kept for the next worker.
 */
public final class Worker {
    private static final String TOKEN = "SANGJA_RUNNER_TOKEN";
    private static final int LEAST_TOKEN = 16;
    private static final int BUFFER = 1 << 16;

    /** Whoever connects and does not say the token by then is hung up on. */
    private static final int GREETING_SECONDS = 5;

    /** Servers that may be connected, and strangers that have not been hung up on yet. */
    private static final Semaphore CLIENTS = new Semaphore(128);

    private static final ScheduledExecutorService TIMER =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().daemon().name("greetings").unstarted(work));

    private Worker() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals("pipes")) {
            pipes(Integer.parseInt(arguments[1]));
        } else if (arguments.length == 3 && arguments[0].equals("listen")) {
            listen(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        } else {
            System.err.println("usage: Worker pipes <isolates> | Worker listen <port> <isolates>");
            System.exit(2);
        }
    }

    /** The server's end of the pipe closes when the server ends, even if it is killed. */
    private static void pipes(int isolates) throws Exception {
        // Whatever else writes to standard output must not write into the protocol.
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        System.setOut(System.err);
        var interpreters = Interpreters.start(isolates, snapshots());
        Confinement confinement = Confinement.enter(false);
        var in = new FileInputStream(FileDescriptor.in);
        new Talk(interpreters, confinement, "", in, out).hold(() -> {});
        Runtime.getRuntime().halt(0);
    }

    private static void listen(int port, int isolates) throws Exception {
        String token = System.getenv().getOrDefault(TOKEN, "");
        if (token.length() < LEAST_TOKEN) {
            System.err.println(
                    "%s: has %d characters, must have at least %d; set the one of the servers"
                            .formatted(TOKEN, token.length(), LEAST_TOKEN));
            System.exit(2);
        }
        try (var server = new ServerSocket()) {
            server.bind(new InetSocketAddress(port));
            var interpreters = Interpreters.start(isolates, snapshots());
            Confinement confinement = Confinement.enter(true);
            System.out.println("listening " + server.getLocalPort());
            while (true) {
                Socket client = server.accept();
                if (CLIENTS.tryAcquire()) {
                    Thread.ofPlatform()
                            .daemon()
                            .name("client")
                            .start(() -> serve(client, interpreters, confinement, token));
                } else {
                    client.close();
                }
            }
        }
    }

    private static Optional<SnapshotStore> snapshots() {
        return Optional.ofNullable(System.getProperty("sangja.snapshots"))
                .map(folder -> new SnapshotStore(Path.of(folder)));
    }

    private static void serve(
            Socket client, Interpreters interpreters, Confinement confinement, String token) {
        ScheduledFuture<?> late =
                TIMER.schedule(() -> close(client), GREETING_SECONDS, TimeUnit.SECONDS);
        try (client) {
            client.setTcpNoDelay(true);
            client.setKeepAlive(true);
            var out = new BufferedOutputStream(client.getOutputStream(), BUFFER);
            new Talk(interpreters, confinement, token, client.getInputStream(), out)
                    .hold(() -> late.cancel(false));
        } catch (IOException e) {
            System.err.println("worker: a client is gone: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            late.cancel(false);
            CLIENTS.release();
        }
    }

    private static void close(Socket client) {
        try {
            client.close();
        } catch (IOException e) {
            System.err.println("worker: a client cannot be hung up on: " + e.getMessage());
        }
    }
}
