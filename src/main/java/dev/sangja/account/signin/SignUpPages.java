package dev.sangja.account.signin;

import dev.sangja.account.AccountName;
import dev.sangja.account.Accounts;
import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Role;
import dev.sangja.account.Token;
import dev.sangja.account.password.PasswordPolicy;
import dev.sangja.account.password.Passwords;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Making an account. */
@Path("/{lang:ko|en}/sign-up")
class SignUpPages {
    private final Accounts accounts;
    private final PasswordPolicy policy;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final SignInPages signIn;
    private final CurrentLearner current;

    SignUpPages(
            Accounts accounts,
            PasswordPolicy policy,
            Passwords passwords,
            SignInLimits limits,
            SignInPages signIn,
            CurrentLearner current) {
        this.accounts = accounts;
        this.policy = policy;
        this.passwords = passwords;
        this.limits = limits;
        this.signIn = signIn;
        this.current = current;
    }

    /** What was typed, and what is wrong with it; "" where nothing is. */
    record Typed(
            String name,
            String email,
            String next,
            String nameError,
            String emailError,
            String passwordError,
            String error) {
        boolean isGood() {
            return nameError.isEmpty() && emailError.isEmpty() && passwordError.isEmpty();
        }

        Typed withNameError(String text) {
            return new Typed(name, email, next, text, emailError, passwordError, error);
        }

        Typed withError(String text) {
            return new Typed(name, email, next, nameError, emailError, passwordError, text);
        }
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignUpPage(Typed typed) implements TemplateInstance {}

    @GET
    public Response form(@PathParam("lang") Lang lang, @RestQuery @Nullable String next) {
        if (current.member().isPresent()) {
            return Response.seeOther(NextPage.uri(next, lang)).build();
        }
        return page(200, new Typed("", "", NextPage.checked(next), "", "", "", ""), lang).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response signUp(
            @PathParam("lang") Lang lang,
            @RestForm @Nullable String name,
            @RestForm @Nullable String email,
            @RestForm @Nullable String password,
            @RestForm @Nullable String next) {
        String secret = password == null ? "" : password;
        Typed typed =
                checked(
                        AccountName.normal(name == null ? "" : name),
                        email == null ? "" : email.strip(),
                        NextPage.checked(next),
                        secret,
                        Words.in(lang));
        if (!typed.isGood()) {
            return page(422, typed, lang).build();
        }
        if (accounts.isTaken(new AccountName(typed.name()))) {
            Optional<Duration> pause = limits.takeTakenName(current.address());
            return pause.isPresent() ? tooMany(typed, pause.get(), lang) : taken(typed, lang);
        }
        Optional<Duration> pause = limits.takeSignUp(current.address());
        return pause.isPresent()
                ? tooMany(typed, pause.get(), lang)
                : made(typed, passwords.hash(secret), lang);
    }

    private Typed checked(String name, String email, String next, String password, Messages words) {
        String nameError =
                AccountName.wrong(name).map(wrong -> text(wrong, shown(name), words)).orElse("");
        String emailError = EmailAddress.isGood(email) ? "" : words.email_wrong(shown(email));
        String passwordError =
                policy.weakness(password, List.of(name, email, "sangja", "상자"))
                        .map(weakness -> PasswordText.of(weakness, words))
                        .orElse("");
        boolean good = nameError.isEmpty() && emailError.isEmpty() && passwordError.isEmpty();
        String error = good ? "" : words.form_has_errors();
        return new Typed(name, email, next, nameError, emailError, passwordError, error);
    }

    private Response made(Typed typed, String passwordHash, Lang lang) {
        var newcomer =
                new Accounts.Newcomer(
                        new AccountName(typed.name()),
                        Optional.of(typed.email()).filter(email -> !email.isEmpty()),
                        Role.LEARNER);
        Optional<Token> token = accounts.signUp(newcomer, passwordHash);
        if (token.isPresent()) {
            return signIn.entered(token.get(), NextPage.uri(typed.next(), lang));
        }
        return taken(typed, lang); // somebody was quicker
    }

    private static Response taken(Typed typed, Lang lang) {
        Messages words = Words.in(lang);
        Typed taken =
                typed.withNameError(words.name_taken(typed.name()))
                        .withError(words.form_has_errors());
        return page(422, taken, lang).build();
    }

    private static Response tooMany(Typed typed, Duration pause, Lang lang) {
        String error = Words.in(lang).sign_up_too_many(pause.toMinutes() + 1);
        return page(429, typed.withError(error), lang)
                .header(HttpHeaders.RETRY_AFTER, pause.toSeconds() + 1)
                .build();
    }

    private static Response.ResponseBuilder page(int status, Typed typed, Lang lang) {
        return HtmlAnswer.of(status, new SignUpPage(typed), lang);
    }

    private static String text(AccountName.Wrong wrong, String name, Messages words) {
        return switch (wrong) {
            case AccountName.Wrong.Length(var count) -> words.name_length(name, count);
            case AccountName.Wrong.Characters() -> words.name_characters(name);
            case AccountName.Wrong.MixedScripts() -> words.name_scripts(name);
        };
    }

    /** Long enough to know it again. */
    static String shown(String typed) {
        int most = AccountName.MOST;
        return typed.length() <= most ? typed : typed.substring(0, most) + "…";
    }
}
