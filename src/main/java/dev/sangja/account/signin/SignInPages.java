package dev.sangja.account.signin;

import dev.sangja.account.Accounts;
import dev.sangja.account.CurrentLearner;
import dev.sangja.account.SessionCookie;
import dev.sangja.account.Sessions;
import dev.sangja.account.Token;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.form.FormToken;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/{lang:ko|en}")
class SignInPages {
    private final SignIn signIn;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentLearner current;
    private final FormToken form;

    SignInPages(
            SignIn signIn,
            Accounts accounts,
            Sessions sessions,
            SessionCookie cookie,
            CurrentLearner current,
            FormToken form) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.current = current;
        this.form = form;
    }

    /**
     * @param next where to go on, "" for the courses
     * @param note why the page is shown, "" if it was asked for
     * @param error what is wrong with what was sent, "" for nothing
     */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(String name, String next, String note, String error)
            implements TemplateInstance {}

    @GET
    @Path("sign-in")
    public Response form(
            @PathParam("lang") Lang lang,
            @RestQuery @Nullable String next,
            @RestQuery @DefaultValue("") String sent) {
        if (current.member().isPresent()) {
            return Response.seeOther(NextPage.uri(next, lang)).build();
        }
        Messages words = Words.in(lang);
        String wanted = NextPage.checked(next);
        String note = sent.isEmpty() ? why(wanted, words) : words.sign_in_unsent();
        var answer = HtmlAnswer.of(200, new SignInPage("", wanted, note, ""), lang);
        return current.hasEndedSession()
                ? answer.cookie(SessionCookie.clear(current.isSecure())).build()
                : answer.build();
    }

    /** Why somebody is led here; "" for who comes without being led. */
    private String why(String wanted, Messages words) {
        if (current.hasEndedSession()) {
            return words.sign_in_ended();
        }
        boolean chosen = wanted.isEmpty() || wanted.contains("/courses");
        return chosen ? "" : words.sign_in_needed();
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response signIn(
            @PathParam("lang") Lang lang,
            @RestForm @Nullable String name,
            @RestForm @Nullable String password,
            @RestForm @Nullable String next) {
        String typed = name == null ? "" : name;
        var result = signIn.check(typed, password == null ? "" : password, current.address());
        return switch (result) {
            case SignIn.Result.Matched(var member, String hash) ->
                    accounts.enter(member.id(), hash)
                            .map(token -> entered(token, NextPage.uri(next, lang)))
                            .orElseGet(() -> refused(new SignIn.Result.Wrong(), typed, next, lang));
            case SignIn.Result.Refused refused -> refused(refused, typed, next, lang);
        };
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response signOut(@PathParam("lang") Lang lang) {
        current.session().ifPresent(sessions::end);
        return left(lang);
    }

    /** The answer to somebody who has a session from now on; one that the browser had before ends. */
    Response entered(Token token, URI next) {
        current.session().ifPresent(sessions::end);
        form.renew();
        return Response.seeOther(next)
                .cookie(cookie.make(token, current.isSecure()), current.clearing())
                .build();
    }

    /** The answer to somebody who has none any more. */
    Response left(Lang lang) {
        form.renew();
        return Response.seeOther(URI.create("/" + lang.code()))
                .cookie(SessionCookie.clear(current.isSecure()))
                .build();
    }

    private static Response refused(
            SignIn.Result.Refused refused, String name, @Nullable String next, Lang lang) {
        Messages words = Words.in(lang);
        String wanted = NextPage.checked(next);
        return switch (refused) {
            case SignIn.Result.Wrong() ->
                    HtmlAnswer.of(
                                    422,
                                    new SignInPage(name, wanted, "", words.sign_in_wrong()),
                                    lang)
                            .build();
            case SignIn.Result.Locked() ->
                    HtmlAnswer.of(
                                    422,
                                    new SignInPage(name, wanted, "", words.sign_in_locked()),
                                    lang)
                            .build();
            case SignIn.Result.TooMany(var pause) -> {
                long seconds = pause.toSeconds() + 1;
                String error = words.sign_in_too_many(seconds);
                yield HtmlAnswer.of(429, new SignInPage(name, wanted, "", error), lang)
                        .header(HttpHeaders.RETRY_AFTER, seconds)
                        .build();
            }
        };
    }
}
