package dev.sangja.web;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Viewer;
import dev.sangja.platform.i18n.Lang;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** What the layout knows of the request; templates use it as {@code cdi:page}. */
@Named("page")
@RequestScoped
public class Page {
    private static final String THEME_COOKIE = "theme";

    private final RoutingContext context;
    private final CurrentLearner learner;

    Page(RoutingContext context, CurrentLearner learner) {
        this.context = context;
        this.learner = learner;
    }

    /** Name of the account that is signed in, "" for none. */
    public String member() {
        return learner.member().map(Viewer.Member::name).orElse("");
    }

    /** Whom what this browser keeps belongs to: "" for whoever uses it without an account. */
    public String owner() {
        return learner.owner();
    }

    /** Leads back to a lesson after signing in; "" elsewhere. */
    public String signInQuery() {
        String path = context.normalizedPath();
        return path.contains("/courses/") ? "?next=" + path : "";
    }

    /** Language of the page: that of its path, else the one that the browser prefers. */
    public Lang lang() {
        return PageLanguage.of(context);
    }

    /** The same page in the other language, with its query. */
    public String inOtherLanguage() {
        String path = context.normalizedPath();
        Optional<Lang> own = PageLanguage.of(path);
        String rest = own.map(lang -> path.substring(1 + lang.code().length())).orElse("");
        String query = Optional.ofNullable(context.request().query()).map(q -> "?" + q).orElse("");
        return "/" + lang().other().code() + rest + (own.isPresent() ? query : "");
    }

    /** What the policy of this response lets the editor's style element carry. */
    public String nonce() {
        return SecurityHeaders.nonce(context);
    }

    /** "light" or "dark" where the viewer has chosen, else "auto". */
    public String theme() {
        Cookie cookie = context.request().getCookie(THEME_COOKIE);
        String value = cookie == null ? "" : cookie.getValue();
        return value.equals("light") || value.equals("dark") ? value : "auto";
    }
}
