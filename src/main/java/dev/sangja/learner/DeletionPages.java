package dev.sangja.learner;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Learners;
import dev.sangja.account.SessionCookie;
import dev.sangja.account.Viewer;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
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
import org.jspecify.annotations.Nullable;

/** Deleting everything that is stored about the viewer: asks, does it, and says that it is done. */
@Path("/{lang:ko|en}/me/deletion")
class DeletionPages {
    /** Whose data this browser has just deleted; with a letter before it, as a cookie may not be empty. */
    private static final String GONE = "sangja_gone";

    private static final String OF_OWNER = "-";
    private static final int GONE_SECONDS = 300;

    private final CurrentLearner current;
    private final Learners learners;

    DeletionPages(CurrentLearner current, Learners learners) {
        this.current = current;
        this.learners = learners;
    }

    /**
     * @param account name of the account that goes, too; "" for none
     */
    @CheckedTemplate(basePath = "learner", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeletionPage(String account, boolean known) implements TemplateInstance {}

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
        String account = current.member().map(Viewer.Member::name).orElse("");
        var page = new DeletionPage(account, current.viewer().learner().isPresent());
        return HtmlAnswer.of(200, page, lang).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response delete(@PathParam("lang") Lang lang) {
        String owner = OF_OWNER + current.owner();
        current.viewer().learner().ifPresent(learners::forget);
        return Response.seeOther(URI.create("/" + lang.code() + "/me/deletion"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(
                        current.clearing(),
                        SessionCookie.clear(current.isSecure()),
                        goneCookie(owner, GONE_SECONDS))
                .build();
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
