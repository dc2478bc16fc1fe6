package dev.sangja.lesson.format;

import dev.sangja.lesson.Code;
import dev.sangja.lesson.Mistake;
import dev.sangja.lesson.RightAnswer;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** The files of one step; empty where it has none or they are not whole, which is a finding elsewhere. */
record StepFiles(
        Optional<Code> starter,
        Optional<Code> solution,
        Optional<String> checks,
        List<Mistake> mistakes,
        List<RightAnswer> alsoRight,
        Hints ko,
        Hints en) {
    static final StepFiles NONE =
            new StepFiles(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Hints.NONE,
                    Hints.NONE);

    /**
     * Hints in one language.
     *
     * @param file as findings name it
     */
    record Hints(String file, List<Node> texts) {
        static final Hints NONE = new Hints("", List.of());
    }
}
