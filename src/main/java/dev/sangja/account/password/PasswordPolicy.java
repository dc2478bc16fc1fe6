package dev.sangja.account.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Which passwords are good enough. */
@ApplicationScoped
public class PasswordPolicy {
    /** Characters (code points) of the shortest password. */
    public static final int LEAST = 8;

    /** Characters (code points) of the longest password. */
    public static final int MOST = 100;

    /** zxcvbn's scale is 0 to 4; 2 withstands a million guesses, and sign-in is limited to far fewer. */
    private static final int GOOD_ENOUGH = 2;

    private final Zxcvbn estimator = new Zxcvbn();

    /** What is wrong with a password. */
    public sealed interface Weakness {
        record TooShort(int characters) implements Weakness {}

        record TooLong(int characters) implements Weakness {}

        /** Among the first million that somebody would try. */
        record Guessable() implements Weakness {}
    }

    /**
     * What is wrong with a password, if anything is.
     *
     * @param known what an attacker knows of the person: the name, say
     */
    public Optional<Weakness> weakness(String password, List<String> known) {
        int characters = password.codePointCount(0, password.length());
        if (characters < LEAST) {
            return Optional.of(new Weakness.TooShort(characters));
        }
        if (characters > MOST) {
            return Optional.of(new Weakness.TooLong(characters));
        }
        return estimator.measure(password, known).getScore() < GOOD_ENOUGH
                ? Optional.of(new Weakness.Guessable())
                : Optional.empty();
    }
}
