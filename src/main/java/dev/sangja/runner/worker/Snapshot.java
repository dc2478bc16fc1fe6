package dev.sangja.runner.worker;

/**
 * A started interpreter: its whole state.
 *
 * @param memory from address 0 to the last that was ever used
 */
@SuppressWarnings("ArrayRecordComponent") // carried once, never compared
record Snapshot(byte[] memory, int stackPointer) {}
