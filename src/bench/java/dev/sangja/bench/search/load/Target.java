package dev.sangja.bench.search.load;

import java.nio.charset.StandardCharsets;

/**
 * A server and how it is asked.
 *
 * @param authorization empty for none
 */
record Target(int port, String authorization) {
    byte[] request(String path, String type, byte[] body) {
        String credentials =
                authorization.isEmpty() ? "" : "Authorization: " + authorization + "\r\n";
        String head =
                "POST %s HTTP/1.1\r\nHost: localhost:%d\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(path, port, credentials, type, body.length);
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[first.length + body.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }
}
