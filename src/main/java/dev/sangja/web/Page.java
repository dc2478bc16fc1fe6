package dev.sangja.web;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Role;
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
    private static final String CODE_SIZE_COOKIE = "code-size";

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

    /** Whether the console has engines for the viewer, by the role alone. */
    public boolean hasConsole() {
        return learner.member()
                .filter(member -> member.role().compareTo(Role.TUTOR) >= 0)
                .isPresent();
    }

    /** Whom what this browser keeps belongs to: "" for whoever uses it without an account. */
    public String owner() {
        return learner.owner();
    }

    /** Leads back to a lesson after signing in; "" elsewhere. The console asks to sign in by itself. */
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
        String value = cookie(THEME_COOKIE);
        return value.equals("light") || value.equals("dark") ? value : "auto";
    }

    /** Size of code, "0" for the smallest to "6", "2" where the viewer has not chosen. */
    public String codeSize() {
        String value = cookie(CODE_SIZE_COOKIE);
        return value.matches("[0-6]") ? value : "2";
    }

    private String cookie(String name) {
        Cookie cookie = context.request().getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }
}
