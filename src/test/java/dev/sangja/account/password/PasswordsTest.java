package dev.sangja.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void a_hash_has_its_own_salt_and_its_costs() {
        String first = passwords.hash("seven boxes");
        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("seven boxes")).isNotEqualTo(first);
        assertThat(passwords.matches("seven boxes", first)).isTrue();
        assertThat(passwords.matches("seven Boxes", first)).isFalse();
    }

    @Test
    void hangul_typed_as_letters_or_as_syllables_is_one_password() {
        String hash = passwords.hash("상자 일곱 개");
        String decomposed = Normalizer.normalize("상자 일곱 개", Normalizer.Form.NFD);
        assertThat(passwords.matches(decomposed, hash)).isTrue();
    }

    @Test
    void no_account_has_no_password() {
        assertThat(passwords.matches("no account has this password", null)).isFalse();
        assertThat(passwords.matches("", null)).isFalse();
    }
}
