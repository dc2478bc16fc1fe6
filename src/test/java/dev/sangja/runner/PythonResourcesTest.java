package dev.sangja.runner;

import static dev.sangja.runner.PythonFolder.RESULTS;
import static dev.sangja.runner.PythonFolder.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The Python of the sandbox, as it is checked in. It is made by docker/python-wasm/build.sh. */
class PythonResourcesTest {
    private static final byte[] WASM = RESULTS.unpacked("python.wasm.xz");
    private static final byte[] LIBRARY = RESULTS.unpacked("library.bin.xz");
    private static final String PROVENANCE = RESULTS.text("provenance.txt");

    @Test
    void every_file_has_the_checksum_that_is_written_beside_it() {
        var names = new HashSet<>(RESULTS.names());
        assertThat(names.remove("SHA256SUMS")).isTrue();
        assertThat(PythonFolder.written(RESULTS.text("SHA256SUMS"))).isEqualTo(RESULTS.sums(names));
    }

    @Test
    void unpacked_they_are_what_the_build_made() {
        assertThat(PythonFolder.written(section("Unpacked")))
                .containsEntry("python.wasm", PythonFolder.sum(WASM))
                .containsEntry("library.bin", PythonFolder.sum(LIBRARY))
                .hasSize(2);
    }

    @Test
    void the_sources_have_not_changed_since_it_was_made() {
        var names = new HashSet<>(SOURCES.names());
        names.remove("README.md");
        assertThat(PythonFolder.written(section("Made by"))).isEqualTo(SOURCES.sums(names));
    }

    @Test
    void every_input_of_the_build_is_pinned() {
        List<String> pinned =
                SOURCES.text("inputs-3.13")
                        .lines()
                        .filter(line -> line.startsWith("file "))
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                        .toList();
        assertThat(PythonFolder.written(section("Made from")).keySet())
                .containsExactlyInAnyOrderElementsOf(pinned)
                .anyMatch(name -> name.matches("python3\\.13_3\\.13\\.[0-9]+\\.orig\\.tar\\.xz"));
    }

    @Test
    void the_notices_of_what_is_inside_are_beside_it() {
        assertThat(RESULTS.text("licences/python.txt"))
                .contains("PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2", "expat", "libmpdec");
        assertThat(RESULTS.text("licences/wasi-libc.txt")).contains("musl", "cloudlibc");
        assertThat(RESULTS.text("licences/compiler-rt.txt")).contains("LLVM");
        assertThat(RESULTS.text("licences/hacl.txt")).contains("MIT License", "HACL*");
    }

    @Test
    void the_module_reaches_nothing_but_four_functions_of_its_host() {
        var module = WasmModule.read(WASM);
        assertThat(module.imports())
                .containsExactlyInAnyOrder(
                        "sangja.write", "sangja.clock", "sangja.library", "sangja.exit");
        assertThat(module.exports())
                .containsExactlyInAnyOrder(
                        "memory",
                        "__stack_pointer",
                        "_initialize",
                        "sb_alloc",
                        "sb_init",
                        "sb_seed",
                        "sb_memory",
                        "sb_top",
                        "sb_run",
                        "sb_line");
        assertThat(module.memoryPages()).isEqualTo(128 * 1024 / 64);
    }

    @Test
    void outside_the_memory_there_is_no_state_but_the_stack_pointer() {
        var module = WasmModule.read(WASM);
        assertThat(module.variables()).isEqualTo(1);
        assertThat(module.exports()).contains("__stack_pointer");
    }

    @Test
    void the_library_has_what_beginners_use_and_nothing_that_needs_a_screen_or_processes() {
        assertThat(libraryModules())
                .contains("random", "datetime", "json", "json.decoder", "re", "csv", "collections")
                .contains("string", "statistics", "decimal", "textwrap", "unittest", "typing")
                .contains("dataclasses", "encodings.cp949", "socket", "urllib.request", "pathlib")
                .doesNotContain("tkinter", "idlelib", "ensurepip", "test", "ctypes")
                .doesNotContain("multiprocessing", "sqlite3", "venv");
    }

    @Test
    void the_syntax_messages_of_python_are_listed() {
        List<String> lines = RESULTS.text("syntax-messages.txt").lines().toList();
        assertThat(lines).hasSizeGreaterThan(200).isSorted().doesNotHaveDuplicates();
        assertThat(lines).allMatch(line -> line.matches("[\\w/.]+\\t\\w+Error\\t.+"));
        assertThat(lines)
                .contains(
                        message("Grammar/python.gram", "SyntaxError", "expected ':'"),
                        message("Parser/pegen_errors.c", "SyntaxError", "'%c' was never closed"),
                        message("Parser/pegen_errors.c", "IndentationError", "unexpected indent"),
                        message("Python/compile.c", "SyntaxError", "'return' outside function"),
                        message(
                                "Grammar/python.gram",
                                "IndentationError",
                                "expected an indented block after 'if' statement on line %d"),
                        message(
                                "Parser/lexer/lexer.c",
                                "SyntaxError",
                                "unterminated string literal (detected at line %d)"),
                        message(
                                "Parser/pegen_errors.c",
                                "TabError",
                                "inconsistent use of tabs and spaces in indentation"));
    }

    private static String message(String source, String type, String text) {
        return String.join("\t", source, type, text);
    }

    /** The lines below a heading of the provenance, up to the next empty one. */
    private static String section(String heading) {
        int start = PROVENANCE.indexOf("\n" + heading);
        int end = PROVENANCE.indexOf("\n\n", start + 1);
        return PROVENANCE.substring(start, end < 0 ? PROVENANCE.length() : end);
    }

    private static Set<String> libraryModules() {
        var in = ByteBuffer.wrap(LIBRARY).order(ByteOrder.LITTLE_ENDIAN).position(16);
        int count = in.getInt();
        in.getInt();
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            in.position(in.position() + 12);
            var name = new byte[in.getInt()];
            in.get(name);
            in.get();
            names.add(new String(name, StandardCharsets.US_ASCII));
        }
        return Set.copyOf(names);
    }
}
