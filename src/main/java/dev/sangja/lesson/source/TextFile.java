package dev.sangja.lesson.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text as a course may hold it: UTF-8 without a mark at its start, lines that end in a single line feed. */
public final class TextFile {
    private static final String BOM = "\uFEFF";
    private static final String SAVE_AGAIN = "save it as UTF-8 with LF line ends";

    private TextFile() {}

    /**
     * Decodes a file. A mark at the start and foreign line ends are reported and taken away, so that the rest can be
     * looked at too.
     *
     * @return empty for what is no UTF-8
     */
    public static Optional<String> decode(String file, byte[] bytes, Findings findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            findings.add(file, lines(text), 1, "the line is not UTF-8", "save the file as UTF-8");
            return Optional.empty();
        }
        if (text.startsWith(BOM)) {
            findings.add(file, "the file begins with a byte order mark", SAVE_AGAIN);
            text = text.substring(1);
        }
        int cr = text.indexOf('\r');
        if (cr >= 0) {
            findings.add(file, lines(text.substring(0, cr)), 1, "the line ends in CR", SAVE_AGAIN);
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return Optional.of(text);
    }

    private static int lines(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
