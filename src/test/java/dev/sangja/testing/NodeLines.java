package dev.sangja.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;

/** A program of Node in a process of its own, which answers each line of JSON with one. */
public final class NodeLines implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    /**
     * Starts a program.
     *
     * @param program its file in src/test/node
     * @param npmModule the file of an npm package that it is given, as {@code name/dist/index.mjs}
     */
    public NodeLines(String program, String npmModule) throws IOException {
        String name = npmModule.substring(0, npmModule.indexOf('/'));
        process =
                new ProcessBuilder(
                                Programs.node().toString(),
                                Programs.ROOT.resolve("src/test/node").resolve(program).toString(),
                                Programs.npmPackage(name).resolveSibling(npmModule).toString())
                        .redirectError(Redirect.INHERIT)
                        .start();
        questions = process.outputWriter();
        answers = process.inputReader();
    }

    public Map<String, String> ask(String text) throws IOException {
        questions.write(JSON.writeValueAsString(text));
        questions.newLine();
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException(
                    "the program ended instead of answering '" + text + "'");
        }
        return JSON.readValue(answer, TEXTS);
    }

    @Override
    public void close() throws IOException {
        questions.close();
        process.onExit().join();
    }
}
