package dev.sangja.platform.i18n;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The labels for texts that are made outside of templates. */
public final class Words {
    private Words() {}

    public static Messages in(Lang lang) {
        return in(Messages.class, lang);
    }

    /** Those of another bundle. */
    public static <T> T in(Class<T> bundle, Lang lang) {
        return MessageBundles.get(bundle, Localized.Literal.of(lang.code()));
    }
}
