package dev.sangja.account.signin;

import dev.sangja.account.Accounts;
import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Role;
import dev.sangja.account.RoleText;
import dev.sangja.account.SessionCookie;
import dev.sangja.account.Sessions;
import dev.sangja.account.Token;
import dev.sangja.account.Viewer;
import dev.sangja.account.password.PasswordPolicy;
import dev.sangja.account.password.Passwords;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What people do with their own account. */
@Path("/{lang:ko|en}/account")
@RolesAllowed(Role.LEARNER_NAME)
class AccountPages {
    private final Accounts accounts;
    private final OwnPassword ownPassword;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final PasswordPolicy policy;
    private final Passwords passwords;
    private final SignInPages signInPages;
    private final CurrentLearner current;

    AccountPages(
            Accounts accounts,
            OwnPassword ownPassword,
            Sessions sessions,
            SessionCookie cookie,
            PasswordPolicy policy,
            Passwords passwords,
            SignInPages signInPages,
            CurrentLearner current) {
        this.accounts = accounts;
        this.ownPassword = ownPassword;
        this.sessions = sessions;
        this.cookie = cookie;
        this.policy = policy;
        this.passwords = passwords;
        this.signInPages = signInPages;
        this.current = current;
    }

    /**
     * @param done what has just been done, "" for nothing
     */
    record Notes(String done, String currentError, String newError, String emailError) {
        static final Notes NONE = new Notes("", "", "", "");

        static Notes done(String text) {
            return new Notes(text, "", "", "");
        }
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountPage(String name, String role, boolean admin, String email, Notes notes)
            implements TemplateInstance {}

    @GET
    public Response show(@PathParam("lang") Lang lang) {
        return page(200, Notes.NONE, lang).build();
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response changePassword(
            @PathParam("lang") Lang lang,
            @RestForm @Nullable String current,
            @RestForm @Nullable String password) {
        Messages words = Words.in(lang);
        String wanted = password == null ? "" : password;
        var known = List.of(member().name(), "sangja", "상자");
        var weakness = policy.weakness(wanted, known);
        if (weakness.isPresent()) {
            String error = PasswordText.of(weakness.get(), words);
            return page(422, new Notes("", "", error, ""), lang).build();
        }
        return switch (ownPassword.check(member(), current, words)) {
            case OwnPassword.Answer.Right(String hash) -> changed(hash, wanted, lang);
            case OwnPassword.Answer.Refused refused -> refused(refused, lang);
        };
    }

    private Response refused(OwnPassword.Answer.Refused refused, Lang lang) {
        var notes = new Notes("", refused.error(), "", "");
        return refused.with(page(notes, Words.in(lang)), lang);
    }

    @POST
    @Path("email")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response changeEmail(@PathParam("lang") Lang lang, @RestForm @Nullable String email) {
        Messages words = Words.in(lang);
        String typed = email == null ? "" : email.strip();
        if (!EmailAddress.isGood(typed)) {
            String error = words.email_wrong(SignUpPages.shown(typed));
            return page(422, new Notes("", "", "", error), lang).build();
        }
        accounts.setEmail(member().id(), typed);
        return page(200, Notes.done(words.account_email_saved()), lang).build();
    }

    /** Ends every session of the account, this one among them. */
    @POST
    @Path("sign-out-everywhere")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response signOutEverywhere(@PathParam("lang") Lang lang) {
        sessions.endAll(member().id());
        return signInPages.left(lang);
    }

    private Response changed(String matchedHash, String password, Lang lang) {
        Messages words = Words.in(lang);
        Optional<Token> token =
                accounts.changePassword(member().id(), matchedHash, passwords.hash(password));
        return token.map(
                        made ->
                                page(200, Notes.done(words.account_password_changed()), lang)
                                        .cookie(cookie.make(made, current.isSecure()))
                                        .build())
                .orElseGet(() -> refused(OwnPassword.wrong(words), lang));
    }

    private Response.ResponseBuilder page(int status, Notes notes, Lang lang) {
        return HtmlAnswer.of(status, page(notes, Words.in(lang)), lang);
    }

    private AccountPage page(Notes notes, Messages words) {
        Viewer.Member member = member();
        return new AccountPage(
                member.name(),
                RoleText.of(member.role(), words),
                member.role() == Role.ADMIN,
                accounts.email(member.id()),
                notes);
    }

    private Viewer.Member member() {
        return current.member().orElseThrow();
    }
}
