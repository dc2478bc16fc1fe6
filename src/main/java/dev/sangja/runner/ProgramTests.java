package dev.sangja.runner;

import java.util.List;

/** Tries programs. An interface, since it stands on what grades programs, which itself stands on this room. */
public interface ProgramTests {
    /** What came of it. */
    sealed interface Results {
        /** In the order of the tests. */
        record All(List<RunTestResult> results) implements Results {}

        /** Some could not be run now. */
        record Not(RunOutcome why) implements Results {}
    }

    /**
     * Tries a program with each test, in an interpreter of its own that knows nothing of what is expected. After the first
     * that goes on for too long or ends Python the rest is not run: it would end so, too.
     *
     * @param turn whose turn it is
     */
    Results of(RunRequest request, List<RunTest> tests, String turn);
}
