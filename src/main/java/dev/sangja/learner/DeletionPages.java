package dev.sangja.learner;

import dev.sangja.account.Accounts;
import dev.sangja.account.CurrentLearner;
import dev.sangja.account.SessionCookie;
import dev.sangja.account.Viewer;
import dev.sangja.account.signin.OwnPassword;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Deleting everything that is stored about the viewer: asks, does it, and says that it is done. */
@Path("/{lang:ko|en}/me/deletion")
class DeletionPages {
    /** Whose data this browser has just deleted; with a letter before it, as a cookie may not be empty. */
    private static final String GONE = "sangja_gone";

    private static final String OF_OWNER = "-";
    private static final int GONE_SECONDS = 300;

    private final CurrentLearner current;
    private final Accounts accounts;
    private final OwnPassword ownPassword;

    DeletionPages(CurrentLearner current, Accounts accounts, OwnPassword ownPassword) {
        this.current = current;
        this.accounts = accounts;
        this.ownPassword = ownPassword;
    }

    /**
     * @param account name of the account that goes, too; "" for none
     * @param owner whose records they are; the form says it again
     * @param error why nothing was deleted; "" for nothing wrong
     * @param passwordError what is wrong with the password; "" for nothing
     */
    @CheckedTemplate(basePath = "learner", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeletionPage(
            String account, String owner, boolean known, String error, String passwordError)
            implements TemplateInstance {}

    /**
     * @param owner whose texts the browser forgets
     */
    @CheckedTemplate(basePath = "learner", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GonePage(String owner) implements TemplateInstance {}

    @GET
    @RunOnVirtualThread
    public Response show(@PathParam("lang") Lang lang, @CookieParam(GONE) @Nullable String gone) {
        if (gone != null && current.viewer().learner().isEmpty()) {
            var page = new GonePage(gone.substring(Math.min(1, gone.length())));
            return HtmlAnswer.of(200, page, lang).cookie(goneCookie("", 0)).build();
        }
        return HtmlAnswer.of(200, page("", ""), lang).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response delete(
            @PathParam("lang") Lang lang,
            @RestForm @Nullable String owner,
            @RestForm @Nullable String password) {
        Messages words = Words.in(lang);
        if (current.hasEndedSession()) {
            String back = "/%1$s/sign-in?next=/%1$s/me/deletion".formatted(lang.code());
            return Response.seeOther(URI.create(back)).build();
        }
        if (!current.owner().equals(owner == null ? "" : owner)) {
            return HtmlAnswer.of(409, page(words.me_delete_changed(), ""), lang).build();
        }
        var answer = current.member().map(member -> ownPassword.check(member, password, words));
        return answer.isPresent() && answer.get() instanceof OwnPassword.Answer.Refused refused
                ? refused.with(page("", refused.error()), lang)
                : forgotten(words, lang);
    }

    private Response forgotten(Messages words, Lang lang) {
        String owner = OF_OWNER + current.owner();
        var change = current.viewer().learner().map(accounts::forget);
        return change.equals(Optional.of(Accounts.Change.LAST_ADMIN))
                ? HtmlAnswer.of(409, page(words.people_last_admin(), ""), lang).build()
                : gone(owner, lang);
    }

    private Response gone(String owner, Lang lang) {
        return Response.seeOther(URI.create("/" + lang.code() + "/me/deletion"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(
                        current.clearing(),
                        SessionCookie.clear(current.isSecure()),
                        goneCookie(owner, GONE_SECONDS))
                .build();
    }

    private DeletionPage page(String error, String passwordError) {
        boolean known = current.viewer().learner().isPresent();
        return new DeletionPage(account(), current.owner(), known, error, passwordError);
    }

    private String account() {
        return current.member().map(Viewer.Member::name).orElse("");
    }

    private NewCookie goneCookie(String value, int seconds) {
        return new NewCookie.Builder(GONE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(current.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
