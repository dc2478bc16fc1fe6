package dev.sangja.account;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an account says of somebody; the password's hash is nothing to take along. */
@ApplicationScoped
class AccountData implements PersonalData {
    private record Row(String name, @Nullable String email, String role, Instant createdAt) {}

    @Override
    public String name() {
        return "account";
    }

    @Override
    public void write(LearnerId learner, JsonGenerator json) throws IOException {
        json.writePOJO(Account.of(learner).map(AccountData::row).orElse(null));
    }

    private static Row row(Account account) {
        return new Row(account.name, account.email, account.role, account.createdAt);
    }
}
