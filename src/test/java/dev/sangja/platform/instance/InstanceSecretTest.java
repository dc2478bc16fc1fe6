package dev.sangja.platform.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceSecretTest {
    @TempDir Path folder;

    @Test
    void it_is_made_once_for_its_owner_alone() throws IOException {
        Path file = folder.resolve("data/secret");
        byte[] made = InstanceSecret.kept(file);
        assertThat(made).hasSize(44).isEqualTo(InstanceSecret.kept(file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(InstanceSecret.kept(folder.resolve("other"))).isNotEqualTo(made);
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_damaged_file_is_named_and_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "short");
        assertThatThrownBy(() -> InstanceSecret.kept(file))
                .hasMessageContaining("the instance secret in '" + file + "' is damaged: it has 5")
                .hasMessageContaining("SANGJA_SECRET_KEY");
        assertThat(file).hasContent("short");
    }

    @Test
    void a_given_one_that_can_be_guessed_is_refused_without_being_told() {
        assertThatThrownBy(() -> InstanceSecret.given("hunter2"))
                .hasMessageContaining("SANGJA_SECRET_KEY has 7 characters, must have at least 32")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void each_purpose_has_a_key_of_its_own_that_stays_the_same() {
        var secret = new InstanceSecret(new byte[32]);
        byte[] cookies = secret.key("cookies", "HmacSHA256").getEncoded();
        assertThat(cookies)
                .hasSize(32)
                .isEqualTo(new InstanceSecret(new byte[32]).key("cookies", "AES").getEncoded());
        assertThat(secret.key("keys", "HmacSHA256").getEncoded()).isNotEqualTo(cookies);
        assertThat(HexFormat.of().parseHex(secret.fingerprint())).hasSize(32);
    }
}
