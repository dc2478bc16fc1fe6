package dev.sangja.platform.form;

import dev.sangja.platform.instance.InstanceSecret;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * What each form carries in its hidden field {@value #FIELD}: {@code cdi:form.token}. A hash, with a key that only we have,
 * of a random cookie of the browser and of who has signed in: another site's page can neither read nor make it, and one that
 * was made for somebody else is worth nothing.
 */
@Named("form")
@RequestScoped
public class FormToken {
    /** Name of the hidden field. */
    public static final String FIELD = "form-token";

    static final String COOKIE = "sangja_form";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoutingContext request;
    private final FormOwner owner;
    private final SecretKey key;
    private @Nullable String made;

    FormToken(RoutingContext request, FormOwner owner, InstanceSecret secret) {
        this.request = request;
        this.owner = owner;
        this.key = secret.key("form token", ALGORITHM);
    }

    /** For a form in the page at hand; gives the browser its cookie where it has none. */
    public String token() {
        String value = cookie();
        return mac(value == null ? make() : value);
    }

    /** Makes every form that was rendered before worth nothing: for when somebody signs in or out. */
    public void renew() {
        make();
    }

    boolean isOurs(@Nullable String token) {
        String value = cookie();
        return token != null
                && value != null
                && MessageDigest.isEqual(
                        mac(value).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String cookie() {
        if (made != null) {
            return made;
        }
        Set<Cookie> cookies = request.request().cookies(COOKIE);
        return cookies.stream()
                .map(Cookie::getValue)
                .filter(value -> cookies.size() == 1 && FORM.matcher(value).matches())
                .findFirst()
                .orElse(null);
    }

    private String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        made = value;
        boolean secure = "https".equals(request.request().scheme());
        request.response()
                .addCookie(
                        Cookie.cookie(COOKIE, value)
                                .setPath("/")
                                .setHttpOnly(true)
                                .setSecure(secure)
                                .setSameSite(CookieSameSite.LAX));
        return value;
    }

    private String mac(String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String whose = value + " " + owner.owner();
            byte[] bytes = mac.doFinal(whose.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        }
    }
}
