package dev.sangja.console.synonym;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.synonym.SynonymSet;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about what was done just now.
 *
 * @param done what was done, as the address says it; later as a sentence
 * @param errors what was wrong; about the form that was typed, where there is one
 */
record Said(String done, String about, List<String> errors, Optional<Typed> form) {
    /**
     * A form as it was typed.
     *
     * @param id of its set, "" for a new one
     */
    record Typed(String id, SynonymForm form) {}

    static Said of(Asked asked, Lang lang) {
        return new Said(asked.done, asked.about, List.of(), Optional.empty());
    }

    private static Said gone(TuningMessages say) {
        return new Said("", "", List.of(say.gone()), Optional.empty());
    }

    /** What was sent for a set that is gone stands in the form of a new one. */
    static Said gone(SynonymForm form, TuningMessages say) {
        return form.words().isBlank() && form.finds().isBlank()
                ? gone(say)
                : wrong(List.of(say.gone_typed()), new Typed("", form));
    }

    static Said wrong(List<String> sentences, Typed typed) {
        return new Said("", typed.id(), sentences, Optional.of(typed));
    }

    /** What was sent stands in the form, and replaces what is stored if it is sent again. */
    static Said lost(SynonymSet now, Typed typed, TuningMessages say) {
        boolean deleting = typed.form().words().isEmpty();
        SynonymForm form = deleting ? SynonymForm.of(now) : typed.form().seeing(now);
        return new Said(
                "",
                typed.id(),
                List.of(
                        say.lost_title(),
                        deleting ? say.lost_delete() : say.lost_text(),
                        say.stored_now(ShownSet.name(now))),
                Optional.of(new Typed(typed.id(), form)));
    }

    boolean isAbout(String id) {
        return about.equals(id);
    }

    /** The form of a set that is in the list: as it was typed, or else as it is. */
    SynonymForm typedOf(SynonymForm stored) {
        return form.map(Typed::form).orElse(stored);
    }

    /** The form of a new set: as it was typed, or else as it begins. */
    SynonymForm typed(SynonymForm beginning) {
        return form.filter(typed -> typed.id().isEmpty()).map(Typed::form).orElse(beginning);
    }

    /** In words. */
    Said of(List<SynonymSet> all, TuningMessages say) {
        String name =
                all.stream()
                        .filter(set -> isAbout(set.id()))
                        .map(ShownSet::name)
                        .findFirst()
                        .orElse("");
        String sentence =
                switch (done) {
                    case "added" -> name.isEmpty() ? "" : say.synonyms_added(name);
                    case "saved" -> name.isEmpty() ? "" : say.synonyms_saved(name);
                    case "deleted" -> say.synonyms_deleted();
                    default -> "";
                };
        return new Said(sentence, about, errors, form);
    }

    /** Whether what is wrong is about the form of a new set, or about none. */
    public boolean ofNew() {
        return about.isEmpty();
    }
}
