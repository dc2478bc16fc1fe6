package dev.sangja.account.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hashes passwords and compares them. Both block for tens of milliseconds. */
@ApplicationScoped
public class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Compared with where there is no account, so that the answer takes as long. */
    private final Supplier<String> decoy = new Once(() -> hash("no account has this password"));

    /**
     * Hashes a password with a salt of its own.
     *
     * @return with algorithm, costs and salt, as {@code $argon2id$...}
     */
    public String hash(String password) {
        var function = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
        return onACore(
                () ->
                        Password.hash(normal(password))
                                .addRandomSalt(SALT_BYTES)
                                .with(function)
                                .getResult());
    }

    /**
     * Whether a hash is of this password.
     *
     * @param hash null where there is no account: takes as long and is false
     */
    public boolean matches(String password, @Nullable String hash) {
        String other = hash == null ? decoy.get() : hash;
        boolean equal =
                password.codePointCount(0, password.length()) <= PasswordPolicy.MOST
                        && onACore(
                                () ->
                                        Password.check(normal(password), other)
                                                .with(Argon2Function.getInstanceFromHash(other)));
        return equal && hash != null;
    }

    /** One form for what keyboards write in several (RFC 8265, 4.2). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T onACore(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    /** Computes a value when it is first asked for. */
    private static final class Once implements Supplier<String> {
        private final Supplier<String> source;
        private @Nullable String value;

        Once(Supplier<String> source) {
            this.source = source;
        }

        @Override
        public synchronized String get() {
            String known = value;
            if (known == null) {
                known = source.get();
                value = known;
            }
            return known;
        }
    }
}
