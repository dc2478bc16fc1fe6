package dev.sangja.account.signin;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Viewer;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Messages;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks a member for the password once more, where whoever finds an open browser must not go on. */
@ApplicationScoped
public class OwnPassword {
    private final SignIn signIn;
    private final CurrentLearner current;

    OwnPassword(SignIn signIn, CurrentLearner current) {
        this.signIn = signIn;
        this.current = current;
    }

    /** What became of the question. */
    public sealed interface Answer {
        /**
         * It is the password of the member who asks.
         *
         * @param passwordHash that it matches
         */
        record Right(String passwordHash) implements Answer {}

        /**
         * Nothing is done.
         *
         * @param error for the page, in its language
         * @param pause until the next try; zero where there may be one at once
         */
        record Refused(String error, Duration pause) implements Answer {
            /** The page that says so. */
            public Response with(TemplateInstance page, Lang lang) {
                if (pause.isZero()) {
                    return HtmlAnswer.of(422, page, lang).build();
                }
                return HtmlAnswer.of(429, page, lang)
                        .header(HttpHeaders.RETRY_AFTER, pause.toSeconds() + 1)
                        .build();
            }
        }
    }

    /** Compares it. It counts as a try to sign in. */
    public Answer check(Viewer.Member member, @Nullable String typed, Messages words) {
        String password = typed == null ? "" : typed;
        return switch (signIn.check(member.name(), password, current.address())) {
            case SignIn.Result.Matched(_, String hash) -> new Answer.Right(hash);
            case SignIn.Result.TooMany(var pause) ->
                    new Answer.Refused(words.sign_in_too_many(pause.toSeconds() + 1), pause);
            case SignIn.Result.Wrong(), SignIn.Result.Locked() -> wrong(words);
        };
    }

    static Answer.Refused wrong(Messages words) {
        return new Answer.Refused(words.account_password_wrong(), Duration.ZERO);
    }
}
