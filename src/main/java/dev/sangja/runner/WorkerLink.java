package dev.sangja.runner;

import dev.sangja.runner.protocol.Ending;
import dev.sangja.runner.protocol.Frames;
import dev.sangja.runner.protocol.Job;
import dev.sangja.runner.protocol.Message;
import dev.sangja.runner.protocol.ProtocolException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** A conversation with one worker. Once it has ended, for whatever reason, it stays so, and nobody waits in vain. */
final class WorkerLink implements AutoCloseable {
    /** What an answer may take beyond the time of its job, once the job has begun. */
    private static final long GRACE_MILLIS = 8_000;

    private final InputStream in;
    private final OutputStream out;
    private final Runnable hangUp;
    private final ReentrantLock writing = new ReentrantLock();
    private final Map<Long, Awaited> underWay = new ConcurrentHashMap<>();
    private final AtomicLong runs = new AtomicLong();
    private Message.Ready ready = new Message.Ready(1, false, "");
    private volatile boolean gone;

    private WorkerLink(InputStream in, OutputStream out, Runnable hangUp) {
        this.in = new BufferedInputStream(in);
        this.out = new BufferedOutputStream(out);
        this.hangUp = hangUp;
    }

    /**
     * Greets a worker.
     *
     * @param hangUp ends the worker, or the connection with it; may be called more than once
     * @throws IOException if it does not greet back in time
     */
    static WorkerLink greet(
            InputStream in, OutputStream out, Runnable hangUp, String token, Duration patience)
            throws IOException {
        var link = new WorkerLink(in, out, hangUp);
        var late =
                CompletableFuture.runAsync(
                        link::close,
                        CompletableFuture.delayedExecutor(
                                patience.toMillis(), TimeUnit.MILLISECONDS));
        try {
            link.write(new Message.Hello(token));
            link.ready = link.greeting();
        } catch (IOException e) {
            link.close();
            throw e;
        } finally {
            late.cancel(false);
        }
        Thread.ofPlatform().daemon().name("runner-answers").start(link::listen);
        return link;
    }

    private Message.Ready greeting() throws IOException {
        Message first =
                Frames.read(in)
                        .orElseThrow(
                                () -> new WorkerGoneException("the worker ended while starting"));
        return switch (first) {
            case Message.Ready greeting -> greeting;
            case Message.Refusal(var reason) ->
                    throw new ProtocolException("the worker refuses: " + reason);
            case Message.Hello _, Message.Start _, Message.End _, Message.Waiting _ ->
                    throw new ProtocolException("the worker began with no greeting");
        };
    }

    Message.Ready ready() {
        return ready;
    }

    boolean isGone() {
        return gone;
    }

    /** Jobs that were begun. */
    long runs() {
        return runs.get();
    }

    boolean isIdle() {
        return underWay.isEmpty();
    }

    /**
     * Has a job done.
     *
     * @throws WorkerGoneException if the worker goes away before it answers
     */
    Ending run(Job job) throws WorkerGoneException, InterruptedException {
        long id = runs.incrementAndGet();
        var answer = new Awaited(Duration.ofMillis(job.mostMillis() + GRACE_MILLIS));
        underWay.put(id, answer);
        try {
            write(new Message.Start(id, job));
            if (gone) {
                throw new WorkerGoneException("the worker is gone");
            }
            return answer.get();
        } catch (IOException | ExecutionException | TimeoutException e) {
            close();
            throw new WorkerGoneException("the worker is gone: " + e.getMessage());
        } finally {
            underWay.remove(id);
        }
    }

    private void write(Message message) throws IOException {
        writing.lock();
        try {
            Frames.write(out, message);
        } finally {
            writing.unlock();
        }
    }

    private void listen() {
        try {
            for (var next = Frames.read(in); next.isPresent(); next = Frames.read(in)) {
                hear(next.get());
            }
        } catch (IOException _) {
            // Whoever waits for an answer is told so below.
        } finally {
            close();
        }
    }

    private void hear(Message message) throws ProtocolException {
        switch (message) {
            case Message.End(long id, var ending) -> {
                var answer = underWay.remove(id);
                if (answer != null) {
                    answer.complete(ending);
                }
            }
            case Message.Waiting(long id) -> {
                var answer = underWay.get(id);
                if (answer != null) {
                    answer.goOnWaiting();
                }
            }
            case Message.Hello _, Message.Ready _, Message.Start _, Message.Refusal _ ->
                    throw new ProtocolException("the worker may only answer now");
        }
    }

    @Override
    public void close() {
        gone = true;
        hangUp.run();
        var lost = new WorkerGoneException("the connection has ended");
        underWay.values().forEach(answer -> answer.lose(lost));
    }
}
