package dev.sangja.runner;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a WebAssembly module imports and exports, and how much memory it may have.
 *
 * @param imports each as {@code module.name}
 * @param exports names
 * @param memoryPages the most pages of 64 KiB
 * @param variables how many globals can change: state that is not in the memory
 */
record WasmModule(List<String> imports, List<String> exports, long memoryPages, int variables) {
    private static final int IMPORTS = 2;
    private static final int MEMORY = 5;
    private static final int GLOBALS = 6;
    private static final int EXPORTS = 7;
    private static final int FUNCTION = 0;
    private static final int I32_CONST = 0x41;
    private static final int END = 0x0B;

    static WasmModule read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(8);
        List<String> imports = List.of();
        List<String> exports = List.of();
        long memoryPages = 0;
        int variables = 0;
        while (in.hasRemaining()) {
            int section = in.get();
            int end = (int) number(in) + in.position();
            switch (section) {
                case IMPORTS -> imports = imports(in);
                case MEMORY -> memoryPages = mostPages(in);
                case GLOBALS -> variables = variables(in);
                case EXPORTS -> exports = exports(in);
                default -> {}
            }
            in.position(end);
        }
        return new WasmModule(imports, exports, memoryPages, variables);
    }

    private static List<String> imports(ByteBuffer in) {
        var found = new ArrayList<String>();
        for (long left = number(in); left > 0; left--) {
            found.add(name(in) + "." + name(in));
            if (in.get() != FUNCTION) {
                throw new IllegalArgumentException("import " + found.getLast() + " is no function");
            }
            number(in);
        }
        return List.copyOf(found);
    }

    private static List<String> exports(ByteBuffer in) {
        var found = new ArrayList<String>();
        for (long left = number(in); left > 0; left--) {
            found.add(name(in));
            in.get();
            number(in);
        }
        return List.copyOf(found);
    }

    private static long mostPages(ByteBuffer in) {
        long memories = number(in);
        boolean bounded = in.get() == 1;
        if (memories != 1 || !bounded) {
            throw new IllegalArgumentException(memories + " memories, bounded: " + bounded);
        }
        number(in);
        return number(in);
    }

    private static int variables(ByteBuffer in) {
        int found = 0;
        for (long left = number(in); left > 0; left--) {
            in.get();
            found += in.get();
            if (in.get() != I32_CONST) {
                throw new IllegalArgumentException("a global that starts as no i32.const");
            }
            number(in);
            if (in.get() != END) {
                throw new IllegalArgumentException("a global whose start is computed");
            }
        }
        return found;
    }

    private static String name(ByteBuffer in) {
        var bytes = new byte[(int) number(in)];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** An unsigned LEB128. */
    private static long number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
