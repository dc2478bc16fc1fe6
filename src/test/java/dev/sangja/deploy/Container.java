package dev.sangja.deploy;

import static java.lang.ProcessBuilder.Redirect.DISCARD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a container does to a process, without an engine: an ordinary user, and one folder that can be written. */
final class Container {
    /** Makes all file systems read-only but the folder, and becomes {@code nobody}. */
    private static final String SCRIPT =
            """
            data=$1; shift
            mount --bind "$data" "$data"
            while read -r _ place kind _; do
                case $kind in proc|sysfs|devpts|cgroup*|mqueue) ;; *)
                    [ "$place" = "$data" ] || mount -o remount,bind,ro "$place" ;;
                esac
            done < /proc/self/mounts 2> /dev/null
            exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs sh -c '
                ! touch /tmp/probe 2> /dev/null && touch "$0/probe" && exec "$@"' "$data" "$@"
            """;

    private Container() {}

    /** Whether this machine lets us. */
    static boolean isPossible(Path writable) throws IOException, InterruptedException {
        var probe = of(List.of("true"), writable).redirectError(DISCARD).redirectOutput(DISCARD);
        return probe.start().waitFor() == 0;
    }

    /** A command in it; its environment has nothing but the way to Java. */
    static ProcessBuilder of(List<String> command, Path writable) {
        var all = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", SCRIPT, "sh"));
        all.add(writable.toString());
        all.addAll(command);
        var builder = new ProcessBuilder(all);
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().clear();
        builder.environment().put("PATH", java + ":/usr/sbin:/usr/bin:/sbin:/bin");
        return builder;
    }
}
