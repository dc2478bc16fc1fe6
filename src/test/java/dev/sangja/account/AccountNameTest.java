package dev.sangja.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"민지", "Min-ji", "kim.민지", "a1", "さくら", "мария", "x_y"})
    void people_may_use_the_letters_of_their_language(String name) {
        assertThat(AccountName.wrong(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a, Length",
        "'', Length",
        "abcdefghijabcdefghijabcdefghijk, Length",
        ".abc, Characters",
        "abc-, Characters",
        "a b, Characters",
        "a<b>c, Characters",
        "a\u0000b, Characters",
        "a\u202Eb, Characters",
        "😀😀, Characters",
        "p\u0430ul, MixedScripts", // with a Cyrillic а
        "\u03B1dmin, MixedScripts", // with a Greek α
    })
    void what_nobody_could_tell_apart_or_type_is_refused(String name, String wrong) {
        assertThat(AccountName.wrong(name))
                .get()
                .extracting(what -> what.getClass().getSimpleName())
                .isEqualTo(wrong);
        assertThatThrownBy(() -> new AccountName(name)).hasMessageContaining("illegal name");
    }

    @ParameterizedTest
    @CsvSource({
        "admin, ADMIN",
        "admin, \u0430dm\u0456n", // all letters Cyrillic or alike
        "paul1, paull",
        "kim0, kimO",
        "modern, modem",
    })
    void names_that_look_alike_have_one_key(String name, String alike) {
        String other = AccountName.normal(alike);
        assertThat(AccountName.wrong(other).isPresent() || key(other).equals(key(name))).isTrue();
    }

    @Test
    void full_width_letters_are_the_usual_ones_and_spaces_around_are_nobodys() {
        assertThat(AccountName.normal("  ａｄｍｉｎ ")).isEqualTo("admin");
        assertThat(AccountName.normal("x".repeat(10_000_000))).hasSize(200);
    }

    @Test
    void only_case_may_differ_in_what_a_person_types() {
        assertThat(new AccountName("Minji").isMeantBy(new AccountName("minji"))).isTrue();
        assertThat(new AccountName("paul1").isMeantBy(new AccountName("paull"))).isFalse();
    }

    private static String key(String name) {
        return new AccountName(name).key();
    }
}
