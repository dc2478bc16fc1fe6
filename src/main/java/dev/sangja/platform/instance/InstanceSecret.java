package dev.sangja.platform.instance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The instance's secret. Nobody sees it; everybody gets a key of their own that is derived from it. */
@ApplicationScoped
public class InstanceSecret {
    private static final int MIN_CHARACTERS = 32;
    private static final int BYTES = 32;

    private final byte[] secret;

    @Inject
    InstanceSecret(InstanceConfig config) {
        this(
                config.secretKey()
                        .map(InstanceSecret::given)
                        .orElseGet(() -> kept(config.dataDir().resolve("secret"))));
    }

    InstanceSecret(byte[] secret) {
        this.secret = secret.clone();
    }

    /**
     * A key of 256 bits (HKDF with SHA-256, RFC 5869).
     *
     * @param purpose label of what it is for; one label gives the same key at every start
     * @param algorithm for which the key is used, such as {@code HmacSHA256}
     */
    public SecretKey key(String purpose, String algorithm) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HKDF-SHA256", e);
        }
    }

    /** Tells secrets apart and nothing about them. */
    String fingerprint() {
        return HexFormat.of().formatHex(key("fingerprint", "Generic").getEncoded());
    }

    static byte[] given(String text) {
        if (text.length() < MIN_CHARACTERS) {
            throw new IllegalArgumentException(
                    "SANGJA_SECRET_KEY has "
                            + text.length()
                            + " characters, must have at least 32; make one with 'openssl rand -base64 32'");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the file holds; makes it where there is none. */
    static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            String text = Files.readString(file).strip();
            if (text.length() < MIN_CHARACTERS) {
                throw new IllegalArgumentException(
                        "the instance secret in '"
                                + file
                                + "' is damaged: it has "
                                + text.length()
                                + " characters, must have at least 32; put it back from a backup, or set SANGJA_SECRET_KEY");
            }
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the instance secret in '" + file + "' can be neither read nor made", e);
        }
    }

    /** Whole and at once, and never over another one: a second node may start on the same folder at the same time. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path folder = Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        Path unfinished = Files.createTempFile(folder, "secret", "", ownerOnly);
        try {
            Files.writeString(unfinished, Base64.getEncoder().encodeToString(random));
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException _) {
            // The other node's secret is as good.
        } finally {
            Files.delete(unfinished);
        }
    }
}
