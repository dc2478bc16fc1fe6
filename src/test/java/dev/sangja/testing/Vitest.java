package dev.sangja.testing;

import java.util.List;
import java.util.Map;

/** Tests of the browser's side, run for one of ours. */
public final class Vitest {
    private Vitest() {}

    /** Runs one file of tests; fails with what it printed if one of them fails. */
    public static void run(String file, Map<String, String> environment) {
        Programs.run(
                environment,
                List.of(
                        Programs.node().toString(),
                        Programs.npmPackage("vitest").resolve("vitest.mjs").toString(),
                        "run",
                        "--root",
                        Programs.ROOT.resolve("src/main/webui").toString(),
                        file));
    }
}
