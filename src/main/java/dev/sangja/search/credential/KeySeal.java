package dev.sangja.search.credential;

import dev.sangja.platform.instance.InstanceSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts the texts of keys for the database (AES-GCM). A sealed text opens only beside its own hash. */
@ApplicationScoped
class KeySeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    @Inject
    KeySeal(InstanceSecret secret) {
        this(secret.key("search keys", "AES"));
    }

    KeySeal(SecretKey key) {
        this.key = key;
    }

    /** The nonce and what is encrypted, in Base64. */
    String seal(KeyText text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] plain = text.value().getBytes(StandardCharsets.US_ASCII);
        byte[] secret = run(Cipher.ENCRYPT_MODE, nonce, text.hash(), plain);
        byte[] all = Arrays.copyOf(nonce, NONCE + secret.length);
        System.arraycopy(secret, 0, all, NONCE, secret.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /**
     * The text again.
     *
     * @throws IllegalStateException if it was changed, or is not of this hash
     */
    KeyText open(String sealed, String hash) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE);
        byte[] secret = Arrays.copyOfRange(all, NONCE, all.length);
        byte[] plain = run(Cipher.DECRYPT_MODE, nonce, hash, secret);
        return new KeyText(new String(plain, StandardCharsets.US_ASCII));
    }

    private byte[] run(int mode, byte[] nonce, String hash, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(hash.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the text of a key cannot be sealed or opened", e);
        }
    }
}
