package dev.sangja.bench.search.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One connection that stays open, with one request at a time. Knows of HTTP/1.1 what the peers answer. */
final class Connection implements AutoCloseable {
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "transfer-encoding:".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;
    private final InputStream in;
    private byte[] line = new byte[1024];
    private int lineLength;
    private byte[] body = new byte[64 * 1024];
    private int bodyLength;

    Connection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    /** Sends a request in its whole; returns the status. The body stays until the next request. */
    int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        readLine();
        int status = number(9, 12, 10);
        int length = 0;
        boolean chunked = false;
        for (readLine(); lineLength > 0; readLine()) {
            if (begins(LENGTH)) {
                length = number(LENGTH.length, lineLength, 10);
            } else if (begins(CHUNKED)) {
                chunked = true;
            }
        }
        bodyLength = 0;
        if (chunked) {
            readChunks();
        } else {
            readBody(length);
        }
        return status;
    }

    String body() {
        return new String(body, 0, bodyLength, StandardCharsets.UTF_8);
    }

    boolean bodyHas(byte[] part) {
        for (int at = 0; at <= bodyLength - part.length; at++) {
            if (Arrays.equals(body, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void readChunks() throws IOException {
        int length;
        do {
            readLine();
            length = number(0, lineLength, 16);
            readBody(length);
            readLine();
        } while (length > 0);
    }

    private void readBody(int length) throws IOException {
        if (bodyLength + length > body.length) {
            body = Arrays.copyOf(body, 2 * (bodyLength + length));
        }
        if (in.readNBytes(body, bodyLength, length) < length) {
            throw new EOFException("the answer ends within its body");
        }
        bodyLength += length;
    }

    private void readLine() throws IOException {
        lineLength = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                if (lineLength == line.length) {
                    line = Arrays.copyOf(line, 2 * line.length);
                }
                line[lineLength++] = (byte) next;
            }
        }
    }

    private boolean begins(byte[] name) {
        if (lineLength < name.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (Character.toLowerCase(line[i]) != name[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int from, int to, int radix) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(line[i], radix);
            value = digit < 0 ? value : value * radix + digit;
        }
        return value;
    }
}
