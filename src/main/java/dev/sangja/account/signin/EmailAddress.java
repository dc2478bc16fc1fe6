package dev.sangja.account.signin;

import java.util.regex.Pattern;

/** E-mail addresses: kept for people to read, so that only their shape is looked at. */
final class EmailAddress {
    private static final int MOST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@\\p{Cc}]{1,64}@[^\\s@\\p{Cc}]+\\.[^\\s@\\p{Cc}]+");

    private EmailAddress() {}

    /** None is good, too. */
    static boolean isGood(String email) {
        return email.isEmpty() || (email.length() <= MOST && FORM.matcher(email).matches());
    }
}
