package dev.sangja.platform.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Labels of search over lessons, as {@code {find:…}} in templates. A bundle of their own: Qute cannot load one with more than
 * 300 labels.
 */
@MessageBundle(value = "find", locale = "en")
public interface FindMessages {
    @Message
    String title();

    @Message
    String label();

    @Message
    String placeholder();

    @Message
    String button();

    @Message
    String lead();

    @Message
    String too_long(int most, int count);

    @Message
    String wrong_page();

    @Message
    String busy();

    @Message
    String none(String text);

    @Message
    String none_way();

    @Message
    String words_title();

    @Message
    String word_from(String lesson);

    @Message
    String steps_title();

    @Message
    String steps_count(long count);

    @Message
    String pages_label();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String glance_label();

    @Message
    String corrected(String used);

    @Message
    String corrected_back(String typed);
}
