package dev.sangja.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sangja.account.SessionIdentities;
import dev.sangja.account.Viewer;
import dev.sangja.platform.instance.InstanceSecret;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Finds the account of Basic credentials. Good ones are remembered for a few minutes under a keyed hash, so that a slow
 * password hash does not slow each request; the account is looked up each time, and with another password, a lock or
 * another role what is remembered counts for nothing.
 */
@ApplicationScoped
class BasicIdentities implements IdentityProvider<BasicRequest> {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 10_000;

    private final SignIn signIn;
    private final SecretKey key;

    /** From the hash of credentials to the password hash which they matched. */
    private final Cache<String, String> matched =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST_REMEMBERED).build();

    BasicIdentities(SignIn signIn, InstanceSecret secret) {
        this.signIn = signIn;
        this.key = secret.key("remembered credentials", ALGORITHM);
    }

    @Override
    public Class<BasicRequest> getRequestType() {
        return BasicRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            BasicRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> SessionIdentities.identity(member(request)));
    }

    private Optional<Viewer.Member> member(BasicRequest request) {
        String credentials = decoded(request.encoded());
        int colon = credentials.indexOf(':');
        String name = credentials.substring(0, Math.max(colon, 0));
        String password = credentials.substring(colon + 1);
        String remembered = mac(credentials);
        var known = signIn.known(name, matched.getIfPresent(remembered));
        if (known.isPresent()) {
            return known;
        }
        return switch (signIn.check(name, password, request.address())) {
            case SignIn.Result.Matched(var member, var hash) -> {
                matched.put(remembered, hash);
                yield Optional.of(member);
            }
            case SignIn.Result.Refused refused -> {
                RefusedCredentials.note(request.request(), refused);
                yield Optional.empty();
            }
        };
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return ":"; // nobody has this name
        }
    }

    private String mac(String credentials) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] bytes = mac.doFinal(credentials.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        }
    }
}
