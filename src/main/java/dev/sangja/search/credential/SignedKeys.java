package dev.sangja.search.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.error.ApiError;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;

/**
 * Search keys that somebody signed with a key of theirs (JWT, HS256). The claim {@code api_key_name} names that key, the
 * others are options of the search that count whatever a request says.
 */
@ApplicationScoped
class SignedKeys {
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9_-]+\\.([A-Za-z0-9_-]+)\\.[A-Za-z0-9_-]+");

    private static final AlgorithmConstraints HS256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256);

    /** Clocks of two servers differ. */
    private static final int SKEW_SECONDS = 5;

    private final KnownKeys known;
    private final Keys keys;

    SignedKeys(KnownKeys known, Keys keys) {
        this.known = known;
        this.keys = keys;
    }

    /**
     * A key that is good.
     *
     * @param by the key that it was signed with
     */
    record Signed(ApiKey by, ObjectNode claims) {}

    /** Empty if it is none, is forged, has expired, or names a key that may not search. */
    Optional<Signed> read(String token) {
        var parts = FORM.matcher(token);
        return parts.matches()
                ? claims(parts.group(1)).flatMap(claims -> verified(token, claims))
                : Optional.empty();
    }

    private static Optional<ObjectNode> claims(String encoded) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(encoded);
            Optional<JsonNode> claims = JsonBody.read(json);
            return claims.filter(JsonNode::isObject).map(ObjectNode.class::cast);
        } catch (IllegalArgumentException | ApiError _) {
            return Optional.empty();
        }
    }

    private Optional<Signed> verified(String token, ObjectNode claims) {
        return known.named(claims.path("api_key_name").asText())
                .filter(SignedKeys::mayBeSignedWith)
                .filter(key -> keys.text(key).filter(text -> isSigned(token, text)).isPresent())
                .map(key -> new Signed(key, claims));
    }

    private static boolean mayBeSignedWith(ApiKey key) {
        return switch (key.type()) {
            case SEARCH -> true;
            case PRIVATE -> key.read();
            case ADMIN -> false;
        };
    }

    private static boolean isSigned(String token, KeyText text) {
        JwtConsumer consumer =
                new JwtConsumerBuilder()
                        .setVerificationKey(
                                new HmacKey(text.value().getBytes(StandardCharsets.US_ASCII)))
                        .setJwsAlgorithmConstraints(HS256)
                        .setSkipDefaultAudienceValidation()
                        .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                        .build();
        try {
            consumer.process(token);
            return true;
        } catch (InvalidJwtException _) {
            return false;
        }
    }
}
