package dev.sangja.runner.worker;

import dev.sangja.runner.protocol.Ending;
import dev.sangja.runner.protocol.Frames;
import dev.sangja.runner.protocol.Message;
import dev.sangja.runner.protocol.ProtocolException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** One connection with a server. */
final class Talk {
    /** Jobs of one server that wait here; a server of ours sends no more than are done at a time. */
    private static final int MOST_WAITING = 64;

    private static final Duration REASSURANCE = Duration.ofSeconds(1);

    private final Interpreters interpreters;
    private final Confinement confinement;
    private final String token;
    private final InputStream in;
    private final OutputStream out;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Set<Long> notBegun = ConcurrentHashMap.newKeySet();
    private final Thread reassurance =
            Thread.ofPlatform().daemon().name("reassurance").unstarted(this::reassure);

    Talk(
            Interpreters interpreters,
            Confinement confinement,
            String token,
            InputStream in,
            OutputStream out) {
        this.interpreters = interpreters;
        this.confinement = confinement;
        this.token = token;
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    /**
     * Answers until the server hangs up or says what it must not.
     *
     * @param whenWelcome is called once it has said the token
     */
    void hold(Runnable whenWelcome) throws IOException, InterruptedException {
        try {
            if (!isWelcome(Frames.read(in, Frames.MAX_GREETING))) {
                return;
            }
            whenWelcome.run();
            reassurance.start();
            send(
                    new Message.Ready(
                            interpreters.size(), confinement.isComplete(), confinement.note()));
            for (var next = Frames.read(in); next.isPresent(); next = Frames.read(in)) {
                begin(next.get());
            }
        } catch (ProtocolException e) {
            send(new Message.Refusal(String.valueOf(e.getMessage())));
        } finally {
            reassurance.interrupt();
        }
    }

    private boolean isWelcome(Optional<Message> first) throws IOException {
        if (first.isPresent() && first.get() instanceof Message.Hello(var given)) {
            if (MessageDigest.isEqual(bytes(given), bytes(token))) {
                return true;
            }
            send(
                    new Message.Refusal(
                            "token: is not the one of this worker; set the same for both"));
        }
        return false;
    }

    private void begin(Message message) throws ProtocolException, InterruptedException {
        switch (message) {
            case Message.Start(long id, var job) -> {
                waiting.acquire();
                notBegun.add(id);
                interpreters.add(job, () -> notBegun.remove(id), ending -> end(id, ending));
            }
            case Message.Hello _, Message.Ready _, Message.End _ -> throw unexpected(message);
            case Message.Refusal _, Message.Waiting _ -> throw unexpected(message);
        }
    }

    private static ProtocolException unexpected(Message message) {
        return new ProtocolException(
                message.getClass().getSimpleName() + ": only jobs are awaited now");
    }

    /** A server that is gone does not get its answer. */
    private void end(long id, Ending ending) {
        waiting.release();
        try {
            send(new Message.End(id, ending));
        } catch (IOException e) {
            System.err.println("worker: an answer was not sent: " + e.getMessage());
        }
    }

    /** Tells the server of its jobs that others' come before, so that it takes waiting for no fault. */
    private void reassure() {
        try {
            while (true) {
                Thread.sleep(REASSURANCE);
                for (long id : notBegun) {
                    send(new Message.Waiting(id));
                }
            }
        } catch (IOException | InterruptedException _) {
            // The conversation is over.
        }
    }

    private void send(Message message) throws IOException {
        synchronized (out) {
            Frames.write(out, message);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
