package dev.sangja.console.imports;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Finds out in which encoding a file is, and converts it. */
final class FileTexts {
    /** What Windows calls Korean; a superset of EUC-KR. */
    static final String CP949 = "x-windows-949";

    private static final int LOOKED_AT = 1 << 16;
    private static final double MOSTLY = 0.5;
    private static final double OFTEN = 0.2;

    /** Names of the detector to those of Java, where a larger set is what programs write. */
    private static final Map<String, String> LARGER =
            Map.of("EUC-KR", CP949, "ISO-8859-1", "windows-1252", "Shift_JIS", "windows-31j");

    private FileTexts() {}

    /**
     * The text of a file.
     *
     * @param converted where it is written if it has to be converted
     */
    static FileText of(Path file, Path converted) throws IOException {
        byte[] head = head(file);
        if (isPacked(head)) {
            return new FileText.Packed();
        }
        if (new String(head, StandardCharsets.UTF_8).isBlank() && head.length < LOOKED_AT) {
            return new FileText.Empty();
        }
        Charset charset = charset(head, file);
        if (!isWide(charset) && hasNul(head)) {
            return new FileText.Binary();
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new FileText.Plain(file, "");
        }
        try {
            convert(file, charset, converted);
            return new FileText.Plain(converted, name(charset));
        } catch (CharacterCodingException _) {
            return new FileText.Undecodable(name(charset));
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    /** Zip (and with it XLSX), gzip, zstd, bzip2, xz, 7z, RAR, and the older XLS. */
    private static boolean isPacked(byte[] head) {
        return begins(head, 0x50, 0x4B, 0x03, 0x04)
                || begins(head, 0x50, 0x4B, 0x05, 0x06)
                || begins(head, 0x1F, 0x8B)
                || begins(head, 0x28, 0xB5, 0x2F, 0xFD)
                || begins(head, 0x42, 0x5A, 0x68)
                || begins(head, 0xFD, 0x37, 0x7A, 0x58)
                || begins(head, 0x37, 0x7A, 0xBC, 0xAF)
                || begins(head, 0x52, 0x61, 0x72, 0x21)
                || begins(head, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    private static boolean hasNul(byte[] head) {
        for (byte each : head) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static Charset charset(byte[] head, Path file) throws IOException {
        if (begins(head, 0xFF, 0xFE) || nuls(head, 1) > OFTEN) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(head, 0xFE, 0xFF) || nuls(head, 0) > OFTEN) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(head, 0xEF, 0xBB, 0xBF) || isUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        return isKorean(head) ? Charset.forName(CP949) : guessed(head);
    }

    /** The part of bytes at odd or even places that are 0: ASCII in UTF-16 has one in each character. */
    private static double nuls(byte[] head, int first) {
        int nuls = 0;
        for (int i = first; i < head.length; i += 2) {
            nuls += head[i] == 0 ? 1 : 0;
        }
        return head.length < 2 ? 0 : nuls / (head.length / 2.0);
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (Reader reader = reader(file, StandardCharsets.UTF_8)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /** Bytes of other languages make rare Chinese characters in CP949, and seldom Hangul. */
    private static boolean isKorean(byte[] head) {
        CharBuffer text = CharBuffer.allocate(head.length);
        Charset.forName(CP949)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(head), text, true);
        int[] beyond = text.flip().chars().filter(each -> each >= 0x80).toArray();
        long hangul = Arrays.stream(beyond).filter(each -> each >= '가' && each <= '힣').count();
        return beyond.length > 0 && hangul > MOSTLY * beyond.length;
    }

    private static Charset guessed(byte[] head) {
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        String name = match == null ? "windows-1252" : match.getName();
        String larger = LARGER.getOrDefault(name, name);
        return Charset.isSupported(larger)
                ? Charset.forName(larger)
                : Charset.forName("windows-1252");
    }

    private static void convert(Path file, Charset charset, Path converted) throws IOException {
        try (Reader reader = reader(file, charset);
                var writer = Files.newBufferedWriter(converted, StandardCharsets.UTF_8)) {
            reader.transferTo(writer);
        }
    }

    /** Fails at what cannot be decoded. */
    private static Reader reader(Path file, Charset charset) throws IOException {
        return new InputStreamReader(Files.newInputStream(file), charset.newDecoder());
    }

    private static String name(Charset charset) {
        return charset.name().equals(CP949) ? "CP949" : charset.name();
    }
}
