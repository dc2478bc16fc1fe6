package dev.sangja.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** 256 random bits that prove something to whoever shows them; the database keeps the hash only. */
public record Token(String value) {
    private static final int BYTES = 32;
    private static final int DIGEST = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Token {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a token: must match " + FORM);
        }
    }

    public static Token random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty where the text cannot be one. */
    public static Optional<Token> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    public byte[] hash() {
        return sha256(value);
    }

    /** 16 characters that tell texts apart. */
    static String digest(String text) {
        return Base64.getUrlEncoder().encodeToString(sha256(text)).substring(0, DIGEST);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }

    /** Says nothing: a log must not hold it. */
    @Override
    public String toString() {
        return "Token";
    }
}
