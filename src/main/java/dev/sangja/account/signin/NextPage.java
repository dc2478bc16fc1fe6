package dev.sangja.account.signin;

import dev.sangja.platform.i18n.Lang;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on after signing in: always a page of ours. */
final class NextPage {
    private static final Pattern OURS =
            Pattern.compile(
                    "/(ko|en)(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]{1,100}){0,6}/?"
                            + "(\\?(?:[A-Za-z0-9._~&=+*:,/-]++|%[0-9A-Fa-f]{2})*+)?");
    private static final int LONGEST = 2000;

    private NextPage() {}

    /** The wanted page, or "" where it is none of ours. */
    static String checked(@Nullable String wanted) {
        return wanted != null && wanted.length() <= LONGEST && OURS.matcher(wanted).matches()
                ? wanted
                : "";
    }

    static URI uri(@Nullable String wanted, Lang lang) {
        String checked = checked(wanted);
        return URI.create(checked.isEmpty() ? "/" + lang.code() + "/courses" : checked);
    }
}
