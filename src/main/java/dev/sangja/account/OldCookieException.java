package dev.sangja.account;

/**
 * The account of the session was deleted while a request was under way, or the cookie's learner has an account by now: then nobody
 * knows whether what comes with the cookie alone is theirs.
 */
public class OldCookieException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OldCookieException() {
        super("the learner has an account by now, or was deleted");
    }
}
