package dev.sangja.compiler;

import dev.sangja.grading.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a step says to one program.
 *
 * @param program as the step's folder names it
 * @param said the one thing that the learner reads, null where all is well
 * @param texts all that the page shows of the verdict: a known mistake is all that there is to say
 */
record Answer(String program, boolean passed, @Nullable String said, List<String> texts) {
    Answer {
        texts = List.copyOf(texts);
    }

    static Answer of(String program, Verdict verdict) {
        String said = verdict.message();
        if (said != null) {
            return new Answer(program, verdict.passed(), said, List.of(said));
        }
        var texts = new ArrayList<String>();
        for (Verdict.Check check : verdict.checks()) {
            texts.add(check.label());
            String message = check.message();
            if (message != null) {
                texts.add(message);
                said = said == null ? message : said;
            }
        }
        return new Answer(program, verdict.passed(), said, texts);
    }

    /** One line of the transcript, without the language. */
    String line() {
        String text = said == null ? "" : " " + said.replace("\n", " ⏎ ");
        return program + (passed ? " ✓" : " ✗") + text;
    }
}
