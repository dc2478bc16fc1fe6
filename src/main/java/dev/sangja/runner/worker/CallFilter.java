package dev.sangja.runner.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The filter in the kernel's language for packets (BPF): for each system call, allowed or which error it gets.
 *
 * <p>What the JVM and V8 need stays: memory, threads, reading of open descriptors, {@code accept} on a socket that was
 * opened before. {@code clone3} gets ENOSYS, not EPERM, so that the C library falls back to {@code clone}, whose flags a
 * filter can see.
 */
final class CallFilter {
    /** One instruction: what to do, how far to jump, and a number. */
    record Instruction(int code, int ifTrue, int ifFalse, int value) {}

    private static final int LOAD = 0x20;
    private static final int JUMP_EQUAL = 0x15;
    private static final int JUMP_GREATER_OR_EQUAL = 0x35;
    private static final int JUMP_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff_0000;
    private static final int ERROR = 0x0005_0000;
    private static final int KILL = 0x8000_0000;
    private static final int EPERM = 1;
    private static final int EACCES = 13;
    private static final int ENOSYS = 38;

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int X86_64 = 0xc000_003e;
    private static final int X32 = 0x4000_0000;

    private static final int OPEN = 2;
    private static final int OPENAT = 257;
    private static final int CLONE = 56;
    private static final int CLONE3 = 435;
    private static final int CLONE_THREAD = 0x0001_0000;

    /** O_WRONLY, O_RDWR, O_CREAT, O_TRUNC and O_APPEND. */
    private static final int WRITING = 1 | 2 | 0100 | 01000 | 02000;

    /** Names are for readers; the numbers are those of x86-64. */
    static final Map<String, Integer> FORBIDDEN =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("execve", 59),
                            Map.entry("execveat", 322),
                            Map.entry("fork", 57),
                            Map.entry("vfork", 58),
                            Map.entry("ptrace", 101),
                            Map.entry("process_vm_readv", 310),
                            Map.entry("process_vm_writev", 311),
                            Map.entry("kcmp", 312),
                            Map.entry("pidfd_open", 434),
                            Map.entry("pidfd_getfd", 438),
                            Map.entry("pidfd_send_signal", 424),
                            Map.entry("socket", 41),
                            Map.entry("socketpair", 53),
                            Map.entry("connect", 42),
                            Map.entry("bind", 49),
                            Map.entry("listen", 50),
                            Map.entry("creat", 85),
                            Map.entry("openat2", 437),
                            Map.entry("truncate", 76),
                            Map.entry("rename", 82),
                            Map.entry("renameat", 264),
                            Map.entry("renameat2", 316),
                            Map.entry("link", 86),
                            Map.entry("linkat", 265),
                            Map.entry("symlink", 88),
                            Map.entry("symlinkat", 266),
                            Map.entry("mkdir", 83),
                            Map.entry("mkdirat", 258),
                            Map.entry("unlink", 87),
                            Map.entry("unlinkat", 263),
                            Map.entry("rmdir", 84),
                            Map.entry("chmod", 90),
                            Map.entry("fchmodat", 268),
                            Map.entry("chown", 92),
                            Map.entry("fchownat", 260),
                            Map.entry("mknod", 133),
                            Map.entry("mknodat", 259),
                            Map.entry("mount", 165),
                            Map.entry("move_mount", 429),
                            Map.entry("fsopen", 430),
                            Map.entry("pivot_root", 155),
                            Map.entry("chroot", 161),
                            Map.entry("unshare", 272),
                            Map.entry("setns", 308),
                            Map.entry("memfd_create", 319),
                            Map.entry("io_uring_setup", 425),
                            Map.entry("bpf", 321),
                            Map.entry("perf_event_open", 298),
                            Map.entry("userfaultfd", 323),
                            Map.entry("keyctl", 250),
                            Map.entry("add_key", 248),
                            Map.entry("init_module", 175),
                            Map.entry("finit_module", 313),
                            Map.entry("kexec_load", 246),
                            Map.entry("reboot", 169)));

    private CallFilter() {}

    static List<Instruction> program() {
        var code = new ArrayList<Instruction>();
        code.add(load(ARCHITECTURE));
        code.add(new Instruction(JUMP_EQUAL, 1, 0, X86_64));
        code.add(answer(KILL));
        code.add(load(NUMBER));
        code.add(new Instruction(JUMP_GREATER_OR_EQUAL, 0, 1, X32));
        code.add(answer(ERROR | ENOSYS));
        FORBIDDEN.values().forEach(number -> refuse(code, number, ERROR | EPERM));
        refuse(code, CLONE3, ERROR | ENOSYS);
        unlessThread(code);
        unlessReading(code, OPEN, 1);
        unlessReading(code, OPENAT, 2);
        code.add(answer(ALLOW));
        return List.copyOf(code);
    }

    private static void refuse(List<Instruction> code, int number, int answer) {
        code.add(new Instruction(JUMP_EQUAL, 0, 1, number));
        code.add(answer(answer));
    }

    private static void unlessThread(List<Instruction> code) {
        code.add(new Instruction(JUMP_EQUAL, 0, 3, CLONE));
        code.add(load(argument(0)));
        code.add(new Instruction(JUMP_ANY_BIT, 0, 2, CLONE_THREAD));
        code.add(answer(ALLOW));
        code.add(load(NUMBER));
        code.add(new Instruction(JUMP_EQUAL, 0, 1, CLONE));
        code.add(answer(ERROR | EPERM));
    }

    private static void unlessReading(List<Instruction> code, int number, int flags) {
        code.add(new Instruction(JUMP_EQUAL, 0, 4, number));
        code.add(load(argument(flags)));
        code.add(new Instruction(JUMP_ANY_BIT, 0, 1, WRITING));
        code.add(answer(ERROR | EACCES));
        code.add(load(NUMBER));
    }

    private static Instruction load(int offset) {
        return new Instruction(LOAD, 0, 0, offset);
    }

    private static Instruction answer(int value) {
        return new Instruction(RETURN, 0, 0, value);
    }

    /** Where the lower half of an argument of the call is. */
    private static int argument(int index) {
        return 16 + index * Long.BYTES;
    }
}
