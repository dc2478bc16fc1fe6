package dev.sangja.runner.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Collects the members of a frame. */
final class FrameWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ByteArrayOutputStream bytes() {
        return bytes;
    }

    FrameWriter kind(Frames.Kind kind) {
        bytes.write(kind.code());
        return this;
    }

    FrameWriter flag(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    FrameWriter number(int value) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        return this;
    }

    FrameWriter number(long value) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    FrameWriter text(String value) {
        return block(value.getBytes(StandardCharsets.UTF_8));
    }

    FrameWriter block(byte[] value) {
        number(value.length);
        bytes.writeBytes(value);
        return this;
    }

    FrameWriter job(Job job) {
        return number(job.millis())
                .number(job.memoryPages())
                .number(job.outputBytes())
                .number(job.seed())
                .number(job.epochMillis())
                .flag(job.steadyClock())
                .block(job.request());
    }

    FrameWriter ending(Ending ending) {
        bytes.write(ending.cause().code());
        return number(ending.code())
                .number(ending.micros())
                .number(ending.peakBytes())
                .text(ending.text())
                .block(ending.out())
                .block(ending.err());
    }
}
