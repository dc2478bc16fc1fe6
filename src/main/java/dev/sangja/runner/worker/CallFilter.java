package dev.sangja.runner.worker;

import java.util.ArrayList;
import java.util.List;

/**
 * The filter in the kernel's language for packets (BPF): for each system call, allowed or which error it gets.
 *
 * <p>What the JVM and V8 need stays: memory, threads, reading of open descriptors, signals within the process, and
 * {@code accept} where the process listened before. {@code clone3} gets ENOSYS, not EPERM, so that the C library falls
 * back to {@code clone}, whose flags a filter can see.
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
    private static final int KILL_PROCESS = 62;
    private static final int TGKILL = 234;
    private static final int PRLIMIT = 302;
    private static final int SENDTO = 44;
    private static final int IOCTL = 16;
    private static final int ACCEPT = 43;
    private static final int ACCEPT4 = 288;

    /** Types into a terminal, as if its user had: whoever can read it could run commands by that. */
    private static final int TIOCSTI = 0x5412;

    /** The same for the consoles of Linux. */
    private static final int TIOCLINUX = 0x541c;

    /** O_WRONLY, O_RDWR, O_CREAT, O_TRUNC and O_APPEND. */
    private static final int WRITING = 1 | 2 | 0100 | 01000 | 02000;

    private CallFilter() {}

    /**
     * Makes it.
     *
     * @param pid of this process, the only one that it may send signals to
     * @param listens whether it may accept connections
     */
    static List<Instruction> program(long pid, boolean listens) {
        var code = new ArrayList<Instruction>();
        code.add(load(ARCHITECTURE));
        code.add(new Instruction(JUMP_EQUAL, 1, 0, X86_64));
        code.add(answer(KILL));
        code.add(load(NUMBER));
        code.add(new Instruction(JUMP_GREATER_OR_EQUAL, 0, 1, X32));
        code.add(answer(ERROR | ENOSYS));
        ForbiddenCalls.NUMBERS.values().forEach(number -> refuse(code, number, ERROR | EPERM));
        refuse(code, CLONE3, ERROR | ENOSYS);
        if (!listens) {
            refuse(code, ACCEPT, ERROR | EPERM);
            refuse(code, ACCEPT4, ERROR | EPERM);
        }
        unlessThread(code);
        unlessReading(code, OPEN, 1);
        unlessReading(code, OPENAT, 2);
        unlessFirstIs(code, KILL_PROCESS, (int) pid);
        unlessFirstIs(code, TGKILL, (int) pid);
        unlessFirstIs(code, PRLIMIT, 0);
        unlessNoAddress(code);
        unlessSecondIsNot(code, IOCTL, TIOCSTI);
        unlessSecondIsNot(code, IOCTL, TIOCLINUX);
        code.add(answer(ALLOW));
        return List.copyOf(code);
    }

    private static void refuse(List<Instruction> code, int number, int answer) {
        code.add(new Instruction(JUMP_EQUAL, 0, 1, number));
        code.add(answer(answer));
    }

    private static void unlessThread(List<Instruction> code) {
        code.add(new Instruction(JUMP_EQUAL, 0, 4, CLONE));
        code.add(load(argument(0)));
        code.add(new Instruction(JUMP_ANY_BIT, 1, 0, CLONE_THREAD));
        code.add(answer(ERROR | EPERM));
        code.add(load(NUMBER));
    }

    private static void unlessReading(List<Instruction> code, int number, int flags) {
        code.add(new Instruction(JUMP_EQUAL, 0, 4, number));
        code.add(load(argument(flags)));
        code.add(new Instruction(JUMP_ANY_BIT, 0, 1, WRITING));
        code.add(answer(ERROR | EACCES));
        code.add(load(NUMBER));
    }

    private static void unlessFirstIs(List<Instruction> code, int number, int value) {
        code.add(new Instruction(JUMP_EQUAL, 0, 4, number));
        code.add(load(argument(0)));
        code.add(new Instruction(JUMP_EQUAL, 1, 0, value));
        code.add(answer(ERROR | EPERM));
        code.add(load(NUMBER));
    }

    private static void unlessSecondIsNot(List<Instruction> code, int number, int value) {
        code.add(new Instruction(JUMP_EQUAL, 0, 4, number));
        code.add(load(argument(1)));
        code.add(new Instruction(JUMP_EQUAL, 0, 1, value));
        code.add(answer(ERROR | EPERM));
        code.add(load(NUMBER));
    }

    /** Sending over a connection is sending to no address: both halves of the pointer to it are 0. */
    private static void unlessNoAddress(List<Instruction> code) {
        code.add(new Instruction(JUMP_EQUAL, 0, 6, SENDTO));
        code.add(load(argument(4)));
        code.add(new Instruction(JUMP_EQUAL, 0, 2, 0));
        code.add(load(argument(4) + Integer.BYTES));
        code.add(new Instruction(JUMP_EQUAL, 1, 0, 0));
        code.add(answer(ERROR | EPERM));
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
