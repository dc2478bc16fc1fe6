package dev.sangja.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.account.password.PasswordPolicy.Weakness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1",
                "qwertyuiop",
                "12345678",
                "aaaaaaaaaaaa",
                "iloveyou",
                "minjiminji"
            })
    void what_is_guessed_first_is_refused(String password) {
        assertThat(policy.weakness(password, List.of("minji"))).contains(new Weakness.Guessable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven boxes of oranges", "우리집강아지는복슬강아지", "k3#v9Qz!", "나는 상자가 좋아"})
    void words_in_a_row_are_good(String password) {
        assertThat(policy.weakness(password, List.of("minji"))).isEmpty();
    }

    @Test
    void characters_count_not_bytes() {
        assertThat(policy.weakness("가나다라마바사", List.of())).contains(new Weakness.TooShort(7));
        assertThat(policy.weakness("😀".repeat(101), List.of()))
                .contains(new Weakness.TooLong(101));
        assertThat(policy.weakness("x".repeat(10_000_000), List.of()))
                .contains(new Weakness.TooLong(10_000_000));
    }
}
