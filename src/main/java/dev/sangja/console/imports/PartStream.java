package dev.sangja.console.imports;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that is kept in parts, read one after the other. */
final class PartStream extends InputStream {
    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int place;
    private int next;
    private boolean ended;

    /** @param parts gives the part of a number from 0 on; empty behind the last */
    PartStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : part[place++] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int most) {
        if (most > 0 && isAtEnd()) {
            return -1;
        }
        int length = Math.min(most, part.length - place);
        System.arraycopy(part, place, to, from, length);
        place += length;
        return length;
    }

    private boolean isAtEnd() {
        while (place == part.length && !ended) {
            Optional<byte[]> read = parts.apply(next++);
            ended = read.isEmpty();
            part = read.orElse(new byte[0]);
            place = 0;
        }
        return ended;
    }
}
