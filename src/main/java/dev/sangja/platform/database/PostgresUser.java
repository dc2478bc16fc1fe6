package dev.sangja.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Whom the server's programs run as, since PostgreSQL refuses to run as root. */
sealed interface PostgresUser {
    /** The command as this user runs it. */
    List<String> command(List<String> command);

    /** Makes a folder and all in it this user's. */
    void own(Path folder) throws IOException;

    /** The user of this process, who is not root. */
    record Same() implements PostgresUser {
        @Override
        public List<String> command(List<String> command) {
            return command;
        }

        @Override
        public void own(Path folder) {}
    }

    /** Root outside, nobody special inside a user namespace; files keep their owner. */
    record Namespace() implements PostgresUser {
        @Override
        public List<String> command(List<String> command) {
            return prefixed(List.of("unshare", "--user"), command);
        }

        @Override
        public void own(Path folder) {}
    }

    /** The user {@code nobody}, for hosts that forbid user namespaces. */
    record Nobody() implements PostgresUser {
        private static final int ID = 65_534;

        @Override
        public List<String> command(List<String> command) {
            var prefix = List.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups");
            return prefixed(prefix, command);
        }

        @Override
        public void own(Path folder) throws IOException {
            Folders.visit(
                    folder,
                    path -> Files.setAttribute(path, "unix:uid", ID, LinkOption.NOFOLLOW_LINKS));
        }
    }

    /** Finds out by trying which way works here. */
    static PostgresUser here() {
        if (!isRoot()) {
            requireName();
            return new Same();
        }
        if (works(new Namespace())) {
            return new Namespace();
        }
        if (works(new Nobody())) {
            return new Nobody();
        }
        throw new DatabaseException(
                "the embedded PostgreSQL cannot run as root, and neither 'unshare --user' nor 'setpriv' works here;"
                        + " start the application as an ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL");
    }

    /** Java calls a user who is not in {@code /etc/passwd} "?". */
    private static void requireName() {
        if (System.getProperty("user.name", "?").equals("?")) {
            throw new DatabaseException(
                    "the embedded PostgreSQL needs a user with a name, and the one who runs this has only a number;"
                            + " start the application as a user who stands in /etc/passwd (10001 in the container"
                            + " image), or set QUARKUS_DATASOURCE_JDBC_URL");
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean works(PostgresUser user) {
        try {
            var builder = new ProcessBuilder(user.command(List.of("true")));
            builder.environment().keySet().retainAll(Map.of("PATH", "").keySet());
            Process process =
                    builder.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("interrupted while starting PostgreSQL", e);
        }
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }
}
