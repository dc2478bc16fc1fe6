package dev.sangja.search.log;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the first 4 KiB of what passes. */
final class Beginning extends OutputStream {
    static final int MOST = 4096;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(256);

    /** There is no room for more; who writes only for this may stop. */
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The same stream, which leaves its beginning here as it is read. */
    InputStream listen(InputStream body) {
        return new FilterInputStream(body) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                if (one >= 0) {
                    keep(new byte[] {(byte) one}, 0, 1);
                }
                return one;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int got = super.read(to, offset, length);
                keep(to, offset, got);
                return got;
            }
        };
    }

    private void keep(byte[] bytes, int offset, int length) {
        int more = Math.min(length, MOST - kept.size());
        if (more > 0) {
            kept.write(bytes, offset, more);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        keep(bytes, offset, length);
        if (kept.size() >= MOST) {
            throw new FullException();
        }
    }

    String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
