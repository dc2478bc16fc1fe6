package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;
import java.util.List;

/**
 * A word that technical people use in their own way, and that a course uses only as everybody does.
 *
 * @param forms other forms that mean the same
 * @param meaning the plain meaning, for tutors
 */
public record EverydayWord(Lang lang, String word, List<String> forms, String meaning) {
    public EverydayWord {
        forms = List.copyOf(forms);
    }
}
