package dev.sangja.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LearnerCookieTest {
    private static final Instant SINCE = Instant.parse("2026-01-02T03:04:05Z");

    private final LearnerId id =
            new LearnerId(UUID.fromString("6f9619ff-8b86-4d01-b42d-00c04fc964ff"));
    private final LearnerCookie cookie = with(1);

    @Test
    void what_was_written_is_read() {
        assertThat(cookie.read(cookie.write(id, SINCE))).isEqualTo(new Viewer.Known(id, SINCE));
    }

    @Test
    void another_secret_does_not_read_it() {
        assertThat(with(2).read(cookie.write(id, SINCE))).isEqualTo(new Viewer.Forged());
    }

    @Property
    void no_change_of_one_character_is_read(
            @ForAll @IntRange(max = 90) int at, @ForAll @CharRange(from = ' ', to = '~') char by) {
        var text = new StringBuilder(cookie.write(id, SINCE));
        boolean changed = text.charAt(at) != by;
        text.setCharAt(at, by);
        if (changed) {
            assertThat(cookie.read(text.toString())).isEqualTo(new Viewer.Forged());
        }
    }

    @Property
    void no_text_of_somebody_elses_is_read(@ForAll String text) {
        assertThat(cookie.read(text)).isEqualTo(new Viewer.Forged());
    }

    private static LearnerCookie with(int secret) {
        byte[] key = new byte[32];
        key[0] = (byte) secret;
        return new LearnerCookie(new SecretKeySpec(key, "HmacSHA256"));
    }
}
