package dev.sangja.account.signin;

import dev.sangja.account.password.PasswordPolicy;
import dev.sangja.platform.i18n.Messages;

/** What is wrong with a password, in words. */
public final class PasswordText {
    private PasswordText() {}

    public static String of(PasswordPolicy.Weakness weakness, Messages words) {
        return switch (weakness) {
            case PasswordPolicy.Weakness.TooShort(var count) -> words.password_short(count);
            case PasswordPolicy.Weakness.TooLong(var count) -> words.password_long(count);
            case PasswordPolicy.Weakness.Guessable() -> words.password_guessable();
        };
    }
}
