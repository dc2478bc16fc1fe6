package dev.sangja.people;

import dev.sangja.account.password.PasswordPolicy;
import dev.sangja.account.password.Passwords;
import dev.sangja.account.signin.PasswordText;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where a link for a new password leads. */
@Path("/{lang:ko|en}/password-resets")
class PasswordResetPages {
    private final PasswordResets resets;
    private final PasswordPolicy policy;
    private final Passwords passwords;

    PasswordResetPages(PasswordResets resets, PasswordPolicy policy, Passwords passwords) {
        this.resets = resets;
        this.policy = policy;
        this.passwords = passwords;
    }

    /**
     * @param name of the account; "" if the link is worth nothing any more
     */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PasswordResetPage(String token, String name, String error) implements TemplateInstance {}

    @GET
    @Path("{token}")
    public Response form(@PathParam("lang") Lang lang, @PathParam("token") String token) {
        return resets.holder(token)
                .map(holder -> page(200, token, holder.name(), "", lang))
                .orElseGet(() -> gone(lang));
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response set(
            @PathParam("lang") Lang lang,
            @PathParam("token") String token,
            @RestForm @Nullable String password) {
        var holder = resets.holder(token);
        if (holder.isEmpty()) {
            return gone(lang);
        }
        String name = holder.get().name();
        String secret = password == null ? "" : password;
        var weakness = policy.weakness(secret, List.of(name));
        if (weakness.isPresent()) {
            String error = PasswordText.of(weakness.get(), Words.in(lang));
            return page(422, token, name, error, lang);
        }
        return resets.use(token, passwords.hash(secret))
                ? Response.seeOther(URI.create("/" + lang.code() + "/sign-in")).build()
                : gone(lang);
    }

    private static Response gone(Lang lang) {
        return page(404, "", "", "", lang);
    }

    private static Response page(int status, String token, String name, String error, Lang lang) {
        return HtmlAnswer.of(status, new PasswordResetPage(token, name, error), lang).build();
    }
}
