package dev.sangja.runner.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Messages as frames: four bytes of length, one of the version, one of the kind, then the members in their order. Numbers
 * have their highest byte first; texts are UTF-8 behind their length.
 */
public final class Frames {
    public static final byte VERSION = 1;

    /** Room for the largest job and the largest ending. */
    public static final int MAX_LENGTH = 6 << 20;

    /** Room for a greeting: more is not read of somebody whose token is not known yet. */
    public static final int MAX_GREETING = 2 << 10;

    private static final int HEAD = 2;

    private Frames() {}

    /**
     * Reads one message.
     *
     * @return empty where the stream ends before a frame
     * @throws ProtocolException if what was read is no frame
     * @throws EOFException if the stream ends within a frame
     */
    public static Optional<Message> read(InputStream stream) throws IOException {
        return read(stream, MAX_LENGTH);
    }

    /**
     * Reads one message that is short.
     *
     * @param most bytes that its frame may have
     */
    public static Optional<Message> read(InputStream stream, int most) throws IOException {
        int first = stream.read();
        if (first < 0) {
            return Optional.empty();
        }
        var in = new DataInputStream(stream);
        int length =
                first << 24
                        | in.readUnsignedByte() << 16
                        | in.readUnsignedByte() << 8
                        | in.readUnsignedByte();
        if (length < HEAD || length > most) {
            throw new ProtocolException(
                    "frame: %d bytes, must be from %d to %d".formatted(length, HEAD, most));
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("frame: %d of %d bytes".formatted(body.length, length));
        }
        return Optional.of(message(ByteBuffer.wrap(body)));
    }

    /** Writes one message and flushes. */
    public static void write(OutputStream stream, Message message) throws IOException {
        var body = new FrameWriter();
        body.bytes().write(VERSION);
        switch (message) {
            case Message.Hello(var token) -> body.kind(Kind.HELLO).text(token);
            case Message.Ready(int isolates, boolean confined, var note) ->
                    body.kind(Kind.READY).number(isolates).flag(confined).text(note);
            case Message.Start(long id, var job) -> body.kind(Kind.START).number(id).job(job);
            case Message.End(long id, var ending) -> body.kind(Kind.END).number(id).ending(ending);
            case Message.Refusal(var reason) -> body.kind(Kind.REFUSAL).text(reason);
            case Message.Waiting(long id) -> body.kind(Kind.WAITING).number(id);
        }
        var out = new DataOutputStream(stream);
        out.writeInt(body.bytes().size());
        body.bytes().writeTo(out);
        out.flush();
    }

    private static Message message(ByteBuffer body) throws ProtocolException {
        int version = body.get();
        if (version != VERSION) {
            throw new ProtocolException(
                    "version: %d, must be %d; use a server and a worker of the same release"
                            .formatted(version, VERSION));
        }
        var reader = new FrameReader(body);
        Message message =
                switch (Kind.of(body.get())) {
                    case HELLO -> new Message.Hello(reader.text(Message.Hello.MAX_TOKEN));
                    case READY ->
                            new Message.Ready(
                                    reader.number("isolates", 1, 1024),
                                    reader.flag(),
                                    reader.text(Message.Ready.MAX_NOTE));
                    case START -> new Message.Start(reader.id(), reader.job());
                    case END -> new Message.End(reader.id(), reader.ending());
                    case REFUSAL -> new Message.Refusal(reader.text(Message.Ready.MAX_NOTE));
                    case WAITING -> new Message.Waiting(reader.id());
                };
        reader.end();
        return message;
    }

    /** Second byte of a frame. */
    enum Kind {
        HELLO(0),
        READY(1),
        START(2),
        END(3),
        REFUSAL(4),
        WAITING(5);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static Kind of(byte code) throws ProtocolException {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new ProtocolException("kind: %d, is none of this version".formatted(code));
        }
    }
}
