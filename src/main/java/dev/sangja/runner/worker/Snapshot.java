package dev.sangja.runner.worker;

/**
 * A started interpreter: its whole state.
 *
 * @param memory from address 0 to the last that was ever used
 */
record Snapshot(SharedPages memory, int stackPointer) {
    static Snapshot of(SnapshotStore.Memory memory) {
        return new Snapshot(SharedPages.of(memory.bytes()), memory.stackPointer());
    }
}
