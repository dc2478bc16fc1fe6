package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a program is tried with, and what is expected of it.
 *
 * @param stdin the lines that {@code input()} reads
 * @param function that is called after the program has run; null for the program alone
 * @param arguments of the call, JSON for Python's own types
 * @param returns what the call gives, in value and type; null where anything will do
 * @param prints what is printed by the call, or by the program; the end of the last line does not count. Null where anything
 *     will do
 */
public record RunTest(
        String name,
        String stdin,
        @Nullable String function,
        List<JsonNode> arguments,
        @Nullable JsonNode returns,
        @Nullable String prints) {
    public static final int MOST = 20;

    public RunTest {
        arguments = List.copyOf(arguments);
    }
}
