package dev.sangja.console.relevance;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows of a tuning beside its form.
 *
 * @param rankings empty where the form cannot be searched with
 * @param differences from what is stored
 */
record Looked(
        Optional<Preview.Rankings> rankings,
        List<Difference> differences,
        List<Preview.Judged> tests,
        List<String> errors) {
    Looked {
        differences = List.copyOf(differences);
        tests = List.copyOf(tests);
        errors = List.copyOf(errors);
    }

    /** How many tests fail that did not fail before. */
    public long hurt() {
        return tests.stream().filter(test -> test.wasGood() && test.bad()).count();
    }

    public long bad() {
        return tests.stream().filter(Preview.Judged::bad).count();
    }

    /** Whether there are tests that were not searched for yet. */
    public boolean waiting() {
        return tests.stream().anyMatch(test -> !test.searched());
    }
}
