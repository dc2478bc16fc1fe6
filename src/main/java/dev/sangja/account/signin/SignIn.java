package dev.sangja.account.signin;

import dev.sangja.account.AccountName;
import dev.sangja.account.Accounts;
import dev.sangja.account.Viewer;
import dev.sangja.account.password.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares names and passwords with accounts, within the limits. */
@ApplicationScoped
class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInLimits limits;

    SignIn(Accounts accounts, Passwords passwords, SignInLimits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
    }

    /** What became of a name and a password. */
    sealed interface Result {
        /**
         * They are the account's.
         *
         * @param passwordHash as the account has it now
         */
        record Matched(Viewer.Member member, String passwordHash) implements Result {}

        /** Nobody gets in. */
        sealed interface Refused extends Result {}

        /** There is no such account, or its password is another. */
        record Wrong() implements Refused {}

        /** The password is right, but an admin has locked the account. */
        record Locked() implements Refused {}

        /** Too many have failed; whether this one is right was not looked at. */
        record TooMany(Duration pause) implements Refused {}
    }

    /**
     * @param address where the request came from, as {@link Addresses} tells it
     */
    Result check(String typedName, String password, String address) {
        Optional<AccountName> name = name(typedName);
        String key = name.map(AccountName::key).orElse("");
        Optional<Duration> wait = limits.take(key, address);
        if (wait.isPresent()) {
            return new Result.TooMany(wait.get());
        }
        Optional<Accounts.Credentials> account = name.flatMap(accounts::credentials);
        @Nullable String hash = account.map(Accounts.Credentials::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            return new Result.Wrong();
        }
        limits.giveBack(key, address);
        return account.filter(found -> !found.locked())
                .<Result>map(found -> new Result.Matched(found.member(), found.passwordHash()))
                .orElseGet(Result.Locked::new);
    }

    /** The account whose password hash is still the one that credentials were seen to match. */
    Optional<Viewer.Member> known(String typedName, @Nullable String passwordHash) {
        return passwordHash == null
                ? Optional.empty()
                : name(typedName)
                        .flatMap(accounts::credentials)
                        .filter(found -> found.passwordHash().equals(passwordHash))
                        .filter(found -> !found.locked())
                        .map(Accounts.Credentials::member);
    }

    private static Optional<AccountName> name(String typed) {
        String normal = AccountName.normal(typed);
        return AccountName.wrong(normal).isEmpty()
                ? Optional.of(new AccountName(normal))
                : Optional.empty();
    }
}
