package dev.sangja.search.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The secret text of a key: its type, a hyphen and 32 random letters and digits (190 bits). */
public record KeyText(String value) {
    private static final String ALPHABET =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 32;
    private static final Pattern FORM =
            Pattern.compile("(search|private|admin)-[0-9A-Za-z]{%d}".formatted(LENGTH));
    private static final SecureRandom RANDOM = new SecureRandom();

    public KeyText {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("illegal text of a key: it must match " + FORM);
        }
    }

    /** Empty for what cannot be one. */
    static Optional<KeyText> of(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new KeyText(value)) : Optional.empty();
    }

    static KeyText random(KeyType type) {
        String secret =
                RANDOM.ints(LENGTH, 0, ALPHABET.length())
                        .mapToObj(at -> ALPHABET.substring(at, at + 1))
                        .collect(Collectors.joining());
        return new KeyText(type.code() + "-" + secret);
    }

    /** SHA-256 in hexadecimal digits. A text of so many bits needs no slow hash. */
    String hash() {
        try {
            byte[] text = value.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }

    /** Whether this is the text of {@code hash}; takes as long for any other. */
    boolean isOf(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII),
                hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never the text: this may get into a log. */
    @Override
    public String toString() {
        return value.substring(0, value.indexOf('-')) + "-…";
    }
}
