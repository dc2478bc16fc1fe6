package dev.sangja.search.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Texts of keys and how they are kept. */
class KeyTextTest {
    private static final KeySeal SEAL = new KeySeal(new SecretKeySpec(new byte[32], "AES"));

    @Test
    void each_is_another_and_begins_with_its_type() {
        var seen = new HashSet<String>();
        for (KeyType type : KeyType.values()) {
            for (int i = 0; i < 1000; i++) {
                String text = KeyText.random(type).value();
                assertThat(text).matches(type.code() + "-[0-9A-Za-z]{32}");
                assertThat(seen.add(text)).isTrue();
            }
        }
    }

    @Test
    void only_its_own_hash_is_its() {
        var text = KeyText.random(KeyType.PRIVATE);
        assertThat(text.hash()).matches("[0-9a-f]{64}");
        assertThat(text.isOf(text.hash())).isTrue();
        assertThat(text.isOf(KeyText.random(KeyType.PRIVATE).hash())).isFalse();
    }

    @Test
    void what_cannot_be_a_key_is_none() {
        String good = KeyText.random(KeyType.SEARCH).value();
        assertThat(KeyText.of(good)).contains(new KeyText(good));
        assertThat(KeyText.of(good + "1")).isEmpty();
        assertThat(KeyText.of(good.substring(1))).isEmpty();
        assertThat(KeyText.of(good + "\n")).isEmpty();
        assertThat(KeyText.of("")).isEmpty();
    }

    @Test
    void a_log_does_not_get_its_text() {
        var text = KeyText.random(KeyType.ADMIN);
        assertThat(text).hasToString("admin-…");
        assertThatThrownBy(() -> new KeyText("admin-secret")).hasMessageNotContaining("secret");
    }

    @Test
    void a_sealed_text_opens_beside_its_own_hash_alone() {
        var text = KeyText.random(KeyType.SEARCH);
        String sealed = SEAL.seal(text);
        assertThat(sealed).doesNotContain(text.value()).isNotEqualTo(SEAL.seal(text));
        assertThat(SEAL.open(sealed, text.hash())).isEqualTo(text);
        String other = KeyText.random(KeyType.SEARCH).hash();
        assertThatThrownBy(() -> SEAL.open(sealed, other))
                .isInstanceOf(IllegalStateException.class);
    }
}
