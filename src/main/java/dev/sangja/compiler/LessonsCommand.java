package dev.sangja.compiler;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command for tutors: {@code lessons check} and {@code lessons new}. Exit status 0 where all is well, 1 where there are
 * errors to mend, 2 where the command could not do its work.
 */
@Command(
        name = "lessons",
        description = "Checks courses and begins new lessons.",
        subcommands = {CheckCommand.class, NewCommand.class},
        mixinStandardHelpOptions = true)
public final class LessonsCommand implements Runnable {
    /** What begins the command line. */
    public static final String NAME = "lessons";

    static final int CANNOT = ExitCode.USAGE;

    @Spec private CommandSpec spec;

    LessonsCommand() {
        spec = CommandSpec.create();
    }

    /**
     * Runs the command.
     *
     * @param arguments without the command's own name
     * @return the exit status
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(new LessonsCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(LessonsCommand::cannot)
                .execute(arguments);
    }

    /** Runs the command on the process's own streams, in UTF-8. */
    public static int run(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(arguments, out, err);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: check or new");
    }

    /** What is not the command's own fault is told in a sentence. */
    private static int cannot(Exception e, CommandLine command, CommandLine.ParseResult arguments) {
        switch (e) {
            case CompilerException _ -> command.getErr().println("lessons: " + e.getMessage());
            case IOException _, UncheckedIOException _ ->
                    command.getErr()
                            .println("lessons: a file cannot be read or written (" + e + ")");
            default -> e.printStackTrace(command.getErr());
        }
        return CANNOT;
    }
}
