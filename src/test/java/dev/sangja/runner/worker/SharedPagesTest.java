package dev.sangja.runner.worker;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was written to a memory is gone after it was put back. */
class SharedPagesTest {
    private static final int PAGE = 4096;
    private static final int LENGTH = 100 * PAGE;
    private static final int ALL = 300 * PAGE;
    private static final byte[] ORIGINAL = original();
    private static final SharedPages PAGES = SharedPages.of(ByteBuffer.wrap(ORIGINAL));

    @Test
    void the_bytes_lie_at_the_beginning_and_zeros_behind_them() {
        MemorySegment memory = memory();
        PAGES.layBelow(memory);
        assertIsOriginal(memory);
    }

    /** Few pages are copied back, many thrown away, and both again and again. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 49, 51, 100})
    void what_was_written_is_gone_after_a_restore(int changedPages) {
        MemorySegment memory = memory();
        var covered = PAGES.layBelow(memory);
        var random = new Random(changedPages);
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < changedPages; i++) {
                memory.set(JAVA_BYTE, (long) i * PAGE + random.nextInt(PAGE), (byte) 77);
                memory.set(JAVA_BYTE, LENGTH + random.nextLong(ALL - LENGTH), (byte) 78);
            }
            covered.restore();
            assertIsOriginal(memory);
        }
    }

    @Test
    void one_memory_does_not_see_what_another_writes() {
        MemorySegment mine = memory();
        MemorySegment theirs = memory();
        PAGES.layBelow(mine);
        var covered = PAGES.layBelow(theirs);
        theirs.fill((byte) 7);
        assertIsOriginal(mine);
        covered.restore();
        assertIsOriginal(theirs);
    }

    private static void assertIsOriginal(MemorySegment memory) {
        assertThat(memory.asSlice(0, LENGTH).toArray(JAVA_BYTE)).isEqualTo(ORIGINAL);
        assertThat(memory.asSlice(LENGTH).toArray(JAVA_BYTE)).containsOnly(0);
    }

    /** Never given back: what lies there now is not what was allocated. */
    private static MemorySegment memory() {
        return Arena.global().allocate(ALL, PAGE);
    }

    private static byte[] original() {
        var bytes = new byte[LENGTH];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
