package dev.sangja.account;

/** The cookie's learner has an account: whether what comes with the cookie alone is theirs, nobody knows. */
public class OldCookieException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OldCookieException() {
        super("the cookie '" + LearnerCookie.NAME + "' is of a learner who has an account");
    }
}
