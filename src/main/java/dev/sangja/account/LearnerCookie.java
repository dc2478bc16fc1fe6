package dev.sangja.account;

import dev.sangja.platform.instance.InstanceSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** {@code sangja_learner}: {@code <uuid>.<seconds since 1970>.<HMAC-SHA256 of what stands before>}. */
@ApplicationScoped
class LearnerCookie {
    static final String NAME = "sangja_learner";

    /** The longest that browsers keep a cookie. */
    static final Duration LIFE = Duration.ofDays(400);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<signed>(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(?<since>\\d{1,12}))\\.(?<mac>[A-Za-z0-9_-]{43})");

    private final SecretKey key;

    @Inject
    LearnerCookie(InstanceSecret secret) {
        this(secret.key("learner cookie", ALGORITHM));
    }

    LearnerCookie(SecretKey key) {
        this.key = key;
    }

    String write(LearnerId id, Instant since) {
        String signed = id.value() + "." + since.getEpochSecond();
        return signed + "." + mac(signed);
    }

    /** Never {@link Viewer.Anonymous}. */
    Viewer read(String value) {
        var parts = FORM.matcher(value);
        if (!parts.matches() || !isOurs(parts.group("signed"), parts.group("mac"))) {
            return new Viewer.Forged();
        }
        return new Viewer.Known(
                new LearnerId(UUID.fromString(parts.group("id"))),
                Instant.ofEpochSecond(Long.parseLong(parts.group("since"))));
    }

    /** For {@code Set-Cookie}. */
    NewCookie make(LearnerId id, Instant since, boolean secure) {
        return cookie(NAME, write(id, since), (int) LIFE.toSeconds(), secure);
    }

    /** For {@code Set-Cookie}: makes the browser forget it. */
    NewCookie clear(boolean secure) {
        return cookie(NAME, "", 0, secure);
    }

    /** As all cookies that tell who somebody is are made: scripts and other sites' pages cannot use them. */
    static NewCookie cookie(String name, String value, int seconds, boolean secure) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private boolean isOurs(String signed, String mac) {
        return MessageDigest.isEqual(
                mac(signed).getBytes(StandardCharsets.US_ASCII),
                mac.getBytes(StandardCharsets.US_ASCII));
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] bytes = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        }
    }
}
