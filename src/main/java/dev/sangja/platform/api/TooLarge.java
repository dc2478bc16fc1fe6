package dev.sangja.platform.api;

import dev.sangja.platform.i18n.Messages;
import java.util.regex.Pattern;

/** What pages say of a form that is too large. */
public final class TooLarge {
    private static final Pattern ASKS_FOR_A_PASSWORD =
            Pattern.compile("/[a-z]{2}/(sign-in|sign-up|account|password-resets|me)(/.*)?");

    private TooLarge() {}

    /** How long a password may be is said only where one is asked for. */
    public static String text(Messages words, String path) {
        return ASKS_FOR_A_PASSWORD.matcher(path).matches()
                ? words.error_too_large_text() + " " + words.error_too_large_password()
                : words.error_too_large_text();
    }
}
