package dev.sangja.compiler.words;

import dev.sangja.lesson.TermId;
import dev.sangja.platform.i18n.Lang;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the technical words of a text that its reader has not met. Immutable, needs no container. */
public final class WordGate {
    private final CourseWords course;

    public WordGate(CourseWords course) {
        this.course = course;
    }

    /**
     * The unknown words in the order of the text, each as often as it stands there. Of words within each other the longest
     * counts; one that is put together of known words only is known.
     *
     * @param prose without code; {@code U+FFFC} in its place
     * @param lang in which terms are named; words of either language are found
     * @param known terms of the glossary that the reader has met
     */
    public List<UnknownWord> unknown(String prose, Lang lang, Set<TermId> known) {
        var text = new Prose(prose);
        List<Hit> hits = technical(text);
        var unknown = new ArrayList<UnknownWord>();
        int end = 0;
        for (Hit hit : hits) {
            if (hit.start() >= end) {
                end = hit.end();
                if (!isKnown(hit, known) && !isMadeOfKnown(hit, hits, text, known)) {
                    unknown.add(word(hit, text, lang));
                }
            }
        }
        return unknown;
    }

    private List<Hit> technical(Prose text) {
        List<Hit> hits = course.words().hits(text);
        if (hits.isEmpty()) {
            return hits;
        }
        List<Hit> plain = course.words().plain(text);
        return hits.stream()
                .filter(hit -> !hit.sense().everyday())
                .filter(
                        hit ->
                                plain.stream()
                                        .noneMatch(
                                                span ->
                                                        span.sense() == hit.sense()
                                                                && hit.within(
                                                                        span.start(), span.end())))
                .toList();
    }

    private static boolean isKnown(Hit hit, Set<TermId> known) {
        return !Collections.disjoint(hit.sense().taught(), known);
    }

    private static boolean isMadeOfKnown(Hit whole, List<Hit> hits, Prose text, Set<TermId> known) {
        if (!whole.sense().taught().isEmpty()) {
            return false;
        }
        int covered = whole.start();
        for (Hit hit : hits) {
            boolean next =
                    hit.start() >= covered
                            && hit.end() <= whole.end()
                            && hit.length() < whole.length();
            if (next && isKnown(hit, known) && text.joins(covered, hit.start())) {
                covered = hit.end();
            }
        }
        return covered == whole.end();
    }

    private UnknownWord word(Hit hit, Prose text, Lang lang) {
        Optional<TermId> id = hit.sense().taught().stream().findFirst();
        return new UnknownWord(
                text.written(hit.start(), hit.end()),
                text.originalStart(hit.start()),
                text.originalEnd(hit.end()),
                course.name(hit.sense(), lang),
                id);
    }
}
