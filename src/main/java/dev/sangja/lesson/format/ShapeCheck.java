package dev.sangja.lesson.format;

import dev.sangja.lesson.format.Page.Option;
import dev.sangja.lesson.format.Page.Section;
import dev.sangja.lesson.source.Findings;
import java.util.List;

/** Compares the languages of a lesson: same steps in the same order, each of the same shape. */
final class ShapeCheck {
    private final Page ko;
    private final Page en;
    private final Findings findings;

    private ShapeCheck(Page ko, Page en, Findings findings) {
        this.ko = ko;
        this.en = en;
        this.findings = findings;
    }

    /** Reports all differences; whether at least the ids are the same in the same order. */
    static boolean sameSteps(Page ko, Page en, Findings findings) {
        return new ShapeCheck(ko, en, findings).compare();
    }

    private boolean compare() {
        List<String> korean = ids(ko);
        List<String> english = ids(en);
        reportMissing(ko, korean, en, english);
        reportMissing(en, english, ko, korean);
        if (korean.equals(english)) {
            for (int i = 0; i < korean.size(); i++) {
                compare(ko.sections().get(i), en.sections().get(i));
            }
        } else if (korean.size() == english.size() && english.containsAll(korean)) {
            reportOrder(korean, english);
        }
        return korean.equals(english);
    }

    private static List<String> ids(Page page) {
        return page.sections().stream().map(section -> section.heading().id()).toList();
    }

    private void reportMissing(Page there, List<String> ids, Page missing, List<String> others) {
        for (String id : ids) {
            if (!others.contains(id)) {
                findings.add(
                        missing.file(),
                        "the step '" + id + "' is missing, which " + there.lang().code() + " has",
                        "translate it");
            }
        }
    }

    private void reportOrder(List<String> korean, List<String> english) {
        for (int i = 0; i < korean.size(); i++) {
            if (!korean.get(i).equals(english.get(i))) {
                findings.add(
                        en.file(),
                        en.sections().get(i).heading().line(),
                        1,
                        "the step '"
                                + english.get(i)
                                + "' stands where ko has '"
                                + korean.get(i)
                                + "'",
                        "put the steps into the same order");
                return;
            }
        }
    }

    private void compare(Section korean, Section english) {
        Heading a = korean.heading();
        Heading b = english.heading();
        same(b, "kind", "." + a.kind().code(), "." + b.kind().code());
        same(b, "introduces", a.introduces(), b.introduces());
        same(b, "terms", a.terms(), b.terms());
        same(b, "minutes", a.minutes(), b.minutes());
        same(b, "show", a.boxes() ? "boxes" : "nothing", b.boxes() ? "boxes" : "nothing");
        same(b, "number of choices", korean.options().size(), english.options().size());
        if (korean.options().size() == english.options().size()) {
            same(b, "place of [x]", right(korean), right(english));
        }
    }

    private static int right(Section section) {
        List<Boolean> marks = section.options().stream().map(Option::right).toList();
        return marks.indexOf(true) + 1;
    }

    private void same(Heading english, String what, Object inKorean, Object inEnglish) {
        if (!inKorean.equals(inEnglish)) {
            findings.add(
                    en.file(),
                    english.line(),
                    1,
                    "the step's " + what + " is " + inEnglish + ", but " + inKorean + " in ko",
                    "make both the same");
        }
    }
}
