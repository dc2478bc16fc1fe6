package dev.sangja.runner.protocol;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Takes the members of a frame out of it. Trusts no length and no number. */
final class FrameReader {
    private final ByteBuffer body;

    FrameReader(ByteBuffer body) {
        this.body = body;
    }

    long id() throws ProtocolException {
        return large();
    }

    boolean flag() throws ProtocolException {
        int value = small("flag");
        if (value != 0 && value != 1) {
            throw new ProtocolException("flag: %d, must be 0 or 1".formatted(value));
        }
        return value == 1;
    }

    int number(String name, int least, int most) throws ProtocolException {
        int value = number();
        if (value < least || value > most) {
            throw new ProtocolException(
                    "%s: %d, must be from %d to %d".formatted(name, value, least, most));
        }
        return value;
    }

    String text(int most) throws ProtocolException {
        byte[] bytes = block(most);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ProtocolException("text: must be UTF-8", e);
        }
    }

    byte[] block(int most) throws ProtocolException {
        int length = number("length", 0, most);
        if (length > body.remaining()) {
            throw new ProtocolException("length: %d, is beyond the frame".formatted(length));
        }
        var bytes = new byte[length];
        body.get(bytes);
        return bytes;
    }

    Job job() throws ProtocolException {
        int millis = number("millis", 1, Job.MAX_MILLIS);
        int pages = number("memoryPages", 1, Job.MAX_PAGES);
        int output = number("outputBytes", 0, Job.MAX_OUTPUT);
        long seed = large();
        long epoch = large();
        boolean steady = flag();
        return new Job(block(Job.MAX_REQUEST), millis, pages, output, seed, epoch, steady);
    }

    Ending ending() throws ProtocolException {
        Ending.Cause cause = cause();
        int code = number();
        long micros = large();
        long peak = large();
        String text = text(Ending.MAX_TEXT);
        byte[] out = block(Job.MAX_OUTPUT);
        return new Ending(cause, text, code, out, block(Job.MAX_OUTPUT), micros, peak);
    }

    private Ending.Cause cause() throws ProtocolException {
        int code = small("cause");
        return Ending.Cause.of(code)
                .orElseThrow(
                        () ->
                                new ProtocolException(
                                        "cause: %d, is none of this version".formatted(code)));
    }

    void end() throws ProtocolException {
        if (body.hasRemaining()) {
            throw new ProtocolException(
                    "frame: %d bytes more than the message has".formatted(body.remaining()));
        }
    }

    private int small(String name) throws ProtocolException {
        if (!body.hasRemaining()) {
            throw new ProtocolException(name + ": missing, the frame ends before it");
        }
        return body.get();
    }

    private int number() throws ProtocolException {
        try {
            return body.getInt();
        } catch (BufferUnderflowException e) {
            throw new ProtocolException("a number: missing, the frame ends within it", e);
        }
    }

    private long large() throws ProtocolException {
        try {
            return body.getLong();
        } catch (BufferUnderflowException e) {
            throw new ProtocolException("a number: missing, the frame ends within it", e);
        }
    }
}
