package dev.sangja.runner.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FramesTest {
    @Property(tries = 500, seed = "20260101")
    void what_is_written_is_read(@ForAll("messages") Message message) throws IOException {
        var in = new ByteArrayInputStream(written(message));
        assertThat(Frames.read(in))
                .hasValueSatisfying(
                        read -> assertThat(read).usingRecursiveComparison().isEqualTo(message));
        assertThat(Frames.read(in)).isEmpty();
    }

    @Property(tries = 2_000, seed = "20260102")
    void bytes_of_any_kind_are_a_message_or_a_refusal(@ForAll byte[] bytes) throws IOException {
        byte[] frame =
                ByteBuffer.allocate(Integer.BYTES + bytes.length)
                        .putInt(bytes.length)
                        .put(bytes)
                        .array();
        assertReadOrRefused(frame);
        assertReadOrRefused(bytes);
    }

    @Property(tries = 4_000, seed = "20260103")
    void a_frame_with_a_changed_byte_is_a_message_or_a_refusal(
            @ForAll("messages") Message message, @ForAll int where, @ForAll byte with)
            throws IOException {
        byte[] frame = written(message);
        frame[Math.floorMod(where, frame.length)] = with;
        assertReadOrRefused(frame);
        assertReadOrRefused(Arrays.copyOf(frame, Math.floorMod(where, frame.length)));
    }

    @Test
    void a_length_that_is_too_large_is_refused_before_anything_is_made_for_it() {
        byte[] frame = ByteBuffer.allocate(4).putInt(Frames.MAX_LENGTH + 1).array();
        assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(frame)))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("frame: 6291457 bytes, must be from 2 to 6291456");
    }

    @Test
    void another_version_is_told_what_to_do() throws IOException {
        byte[] frame = written(new Message.Hello("x"));
        frame[4] = 2;
        assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(frame)))
                .hasMessage("version: 2, must be 1; use a server and a worker of the same release");
    }

    @Test
    void the_largest_job_and_the_largest_ending_fit() throws IOException {
        var job = new Job(new byte[Job.MAX_REQUEST], 1, 1, 0, 0, 0, false);
        assertThat(written(new Message.Start(1, job))).hasSizeLessThan(Frames.MAX_LENGTH);
        var ending =
                new Ending(
                        Ending.Cause.ANSWERED,
                        "x".repeat(Ending.MAX_TEXT),
                        0,
                        new byte[Job.MAX_OUTPUT],
                        new byte[Job.MAX_OUTPUT],
                        0,
                        0);
        assertThat(written(new Message.End(1, ending))).hasSizeLessThan(Frames.MAX_LENGTH);
    }

    private static void assertReadOrRefused(byte[] bytes) throws IOException {
        try {
            Optional<Message> read = Frames.read(new ByteArrayInputStream(bytes));
            assertThat(read.isEmpty()).isEqualTo(bytes.length == 0);
        } catch (ProtocolException refused) {
            assertThat(refused).hasMessageMatching("(?s).+: .+");
        } catch (EOFException cut) {
            assertThat(bytes.length).isPositive();
        }
    }

    private static byte[] written(Message message) throws IOException {
        var out = new ByteArrayOutputStream();
        Frames.write(out, message);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<Message> messages() {
        Arbitrary<String> texts = Arbitraries.strings().alpha().numeric().ofMaxLength(40);
        Arbitrary<byte[]> blocks = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
        Arbitrary<Long> numbers = Arbitraries.longs();
        Arbitrary<Message> starts =
                Combinators.combine(numbers, blocks, Arbitraries.integers().between(1, 2_048))
                        .as(
                                (id, block, pages) ->
                                        new Message.Start(
                                                id,
                                                new Job(block, pages, pages, pages, id, id, true)));
        Arbitrary<Message> ends =
                Combinators.combine(numbers, texts, blocks, Arbitraries.of(Ending.Cause.class))
                        .as(
                                (id, text, block, cause) ->
                                        new Message.End(
                                                id,
                                                new Ending(cause, text, 3, block, block, id, id)));
        return Arbitraries.oneOf(
                texts.map(Message.Hello::new),
                texts.map(text -> new Message.Ready(2, true, text)),
                texts.map(Message.Refusal::new),
                numbers.map(Message.Waiting::new),
                starts,
                ends);
    }
}
