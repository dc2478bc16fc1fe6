// Ends what the bench has started when the bench itself is gone, however it went.
import { spawn } from "node:child_process";

/** Waits for the end of its input, which comes with the end of the bench's process, even by SIGKILL. */
const WATCH = `read _
kill -TERM "$0" 2>/dev/null || exit 0
for _ in $(seq 40); do kill -0 "$0" 2>/dev/null || break; sleep 0.5; done
kill -KILL "$0" 2>/dev/null
[ -z "$1" ] || rm -rf "$1"`;

/**
 * @param process a child
 * @param home a folder to delete after it; none if it has none
 */
export function guard(process, home = "") {
  const watch = spawn("sh", ["-c", WATCH, String(process.pid), home], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  watch.unref();
  watch.stdin.unref?.();
  process.once("exit", () => watch.kill("SIGKILL"));
}
