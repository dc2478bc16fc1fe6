package dev.sangja.runner.worker;

import java.nio.ByteBuffer;

/**
 * A started interpreter: its whole state.
 *
 * @param memory from address 0 to the last that was ever used
 */
record Snapshot(SharedPages memory, int stackPointer) {
    static Snapshot of(ByteBuffer memory, int stackPointer) {
        return new Snapshot(SharedPages.of(memory), stackPointer);
    }
}
