package dev.sangja.platform.i18n;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The labels for texts that are made outside of templates. */
public final class Words {
    private Words() {}

    public static Messages in(Lang lang) {
        return MessageBundles.get(Messages.class, Localized.Literal.of(lang.code()));
    }
}
