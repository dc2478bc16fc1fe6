package dev.sangja.search.analysis;

import dev.sangja.search.analysis.Morpheme.Role;
import java.util.ArrayList;
import java.util.List;

/** Morphemes that stand together without a space, and what is indexed of them. */
final class Eojeol {
    /** Longer rows (a text without spaces) have morphemes alone: nobody asks for them whole. */
    private static final int LONGEST_WHOLE = 16;

    private final List<Morpheme> morphemes;
    private final int content;

    Eojeol(List<Morpheme> morphemes) {
        this.morphemes = List.copyOf(morphemes);
        this.content = contentEnd();
    }

    /**
     * What is indexed of it, in order: the whole without its endings; then, where that has several parts, the parts. A
     * prefix that carries a meaning stays with its noun (비급여 is not 급여); nothing is lost of what the dictionary does
     * not know (에어팟, 유유시키), since endings are taken off only where an eojeol ends as one does.
     */
    List<Term> terms() {
        var terms = new ArrayList<Term>();
        List<Unit> units = units();
        String whole = whole();
        boolean named = morphemes.size() <= LONGEST_WHOLE;
        if (named) {
            Morpheme last = morphemes.get(content - 1);
            terms.add(
                    new Term(
                            whole,
                            saysLittle() ? Term.Kind.WEAK : Term.Kind.WHOLE,
                            0,
                            morphemes.getFirst().start(),
                            last.end()));
        }
        int position = 0;
        for (Unit unit : units) {
            if (!(named && unit.text().equals(whole)) && !isSyllable(unit.text())) {
                terms.add(
                        new Term(unit.text(), Term.Kind.PART, position, unit.start(), unit.end()));
            }
            position += unit.last() ? 1 : 0;
        }
        return terms;
    }

    private static boolean isSyllable(String text) {
        return text.length() == 1
                && Character.UnicodeScript.of(text.charAt(0)) == Character.UnicodeScript.HANGUL;
    }

    private boolean saysLittle() {
        return morphemes.stream()
                .allMatch(m -> m.role() == Role.FUNCTION || m.role() == Role.VERBALISER);
    }

    /** Behind the last morpheme that is no ending. */
    private int contentEnd() {
        if (saysLittle() || !morphemes.getLast().ends()) {
            return morphemes.size();
        }
        int end = morphemes.size();
        while (morphemes.get(end - 1).role() == Role.FUNCTION
                || morphemes.get(end - 1).role() == Role.VERBALISER) {
            end--;
        }
        return end;
    }

    private String whole() {
        var whole = new StringBuilder();
        for (int i = 0; i < content - 1; i++) {
            whole.append(morphemes.get(i).surface());
        }
        Morpheme last = morphemes.get(content - 1);
        boolean verbEnds = last.role() == Role.VERB && morphemes.getLast().ends();
        return whole.append(verbEnds ? last.base() : last.surface()).toString();
    }

    /**
     * The parts that mean something by themselves; a compound is followed by its own. One syllable of a longer word does
     * not: it stands for many words, and the dictionary cuts what it does not know into such (에, 어, 팟).
     */
    private List<Unit> units() {
        var units = new ArrayList<Unit>();
        String prefix = "";
        int start = morphemes.getFirst().start();
        for (Morpheme morpheme : morphemes.subList(0, content)) {
            if (prefix.isEmpty()) {
                start = morpheme.start();
            }
            switch (morpheme.role()) {
                case PREFIX -> prefix += morpheme.surface();
                case CONTENT, VERB -> {
                    add(prefix, morpheme, start, units);
                    prefix = "";
                }
                case SUFFIX, VERBALISER, FUNCTION -> {}
            }
        }
        return units;
    }

    private static void add(String prefix, Morpheme morpheme, int start, List<Unit> units) {
        boolean split = prefix.isEmpty() && morpheme.parts().size() > 1;
        units.add(new Unit(prefix + morpheme.base(), !split, start, morpheme.end()));
        if (!split) {
            return;
        }
        int at = morpheme.start();
        for (String part : morpheme.parts()) {
            int end = Math.min(at + part.length(), morpheme.end());
            units.add(new Unit(part, true, at, end));
            at = end;
        }
    }

    /** @param last whether the next one stands at the next position */
    private record Unit(String text, boolean last, int start, int end) {}

    /**
     * A term of the index.
     *
     * @param position counted from the eojeol's first
     */
    record Term(String text, Kind kind, int position, int start, int end) {
        enum Kind {
            WHOLE,
            PART,
            WEAK
        }
    }
}
