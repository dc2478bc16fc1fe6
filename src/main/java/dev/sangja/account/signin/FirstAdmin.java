package dev.sangja.account.signin;

import dev.sangja.account.AccountName;
import dev.sangja.account.Accounts;
import dev.sangja.account.Role;
import dev.sangja.account.password.PasswordPolicy;
import dev.sangja.account.password.Passwords;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the account 'admin' on the first start: as long as nobody is an admin. */
@ApplicationScoped
class FirstAdmin {
    private static final String NAME = "admin";

    /** Letters and digits that nobody mistakes for others. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final Config config;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordPolicy policy;

    FirstAdmin(Config config, Accounts accounts, Passwords passwords, PasswordPolicy policy) {
        this.config = config;
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
    }

    /** What an operator says about the first admin ({@code sangja.*}). */
    @ConfigMapping(prefix = "sangja")
    interface Config {
        /** Password of the account 'admin' that the first start makes; without it one is made up and printed once. */
        Optional<String> adminPassword();
    }

    void start(@Observes StartupEvent start) {
        if (!accounts.haveAdmin()) {
            config.adminPassword().ifPresentOrElse(this::makeGiven, this::makeRandom);
        }
    }

    private void makeGiven(String password) {
        var weakness = policy.weakness(password, List.of(NAME, "sangja"));
        if (weakness.isPresent()) {
            throw new IllegalStateException(
                    "SANGJA_ADMIN_PASSWORD "
                            + because(weakness.get())
                            + "; set another one, or none to have one made");
        }
        make(password);
    }

    private static String because(PasswordPolicy.Weakness weakness) {
        return switch (weakness) {
            case PasswordPolicy.Weakness.TooShort(var characters) ->
                    "has " + characters + " characters, must have at least " + PasswordPolicy.LEAST;
            case PasswordPolicy.Weakness.TooLong(var characters) ->
                    "has " + characters + " characters, may have at most " + PasswordPolicy.MOST;
            case PasswordPolicy.Weakness.Guessable() ->
                    "is among the first that somebody would guess";
        };
    }

    private void makeRandom() {
        String password =
                new SecureRandom()
                        .ints(GROUPS * GROUP, 0, ALPHABET.length())
                        .mapToObj(at -> ALPHABET.substring(at, at + 1))
                        .collect(Collectors.joining())
                        .replaceAll("(.{5})(?!$)", "$1-");
        if (make(password)) {
            System.out.printf(
                    "%nThe account 'admin' was made. Its password, shown this once: %s%nSign in and change it.%n%n",
                    password);
        }
    }

    /** False if another node was faster: its password counts. */
    private boolean make(String password) {
        var admin = new Accounts.Newcomer(new AccountName(NAME), Optional.empty(), Role.ADMIN);
        return accounts.make(admin, passwords.hash(password)).isPresent();
    }
}
