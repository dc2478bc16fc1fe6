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
import java.util.Optional;
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

    /**
     * Why nothing is done.
     *
     * @param error for the page, in its language
     * @param pause until the next try; zero where there may be one at once
     */
    public record Refusal(String error, Duration pause) {
        /** The page that says so. */
        public Response answer(TemplateInstance page, Lang lang) {
            if (pause.isZero()) {
                return HtmlAnswer.of(422, page, lang).build();
            }
            return HtmlAnswer.of(429, page, lang)
                    .header(HttpHeaders.RETRY_AFTER, pause.toSeconds() + 1)
                    .build();
        }
    }

    /** Empty where it is the password of the member who asks. It counts as a try to sign in. */
    public Optional<Refusal> refusal(Viewer.Member member, @Nullable String typed, Messages words) {
        String password = typed == null ? "" : typed;
        return switch (signIn.check(member.name(), password, current.address())) {
            case SignIn.Result.Matched _ -> Optional.empty();
            case SignIn.Result.TooMany(var pause) -> {
                String error = words.sign_in_too_many(pause.toSeconds() + 1);
                yield Optional.of(new Refusal(error, pause));
            }
            case SignIn.Result.Wrong(), SignIn.Result.Locked() ->
                    Optional.of(new Refusal(words.account_password_wrong(), Duration.ZERO));
        };
    }
}
