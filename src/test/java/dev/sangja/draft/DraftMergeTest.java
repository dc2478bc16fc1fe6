package dev.sangja.draft;

import static dev.sangja.draft.Client.body;
import static dev.sangja.draft.Client.edit;
import static dev.sangja.draft.Client.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.sangja.account.LearnerId;
import dev.sangja.account.LearnerMerged;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An anonymous learner's drafts join those of an account. */
@QuarkusTest
class DraftMergeTest {
    private static final String STEP = "happy-birthday";

    @Inject Event<LearnerMerged> merged;

    private final Client from = new Client();
    private final Client into = new Client();

    @Test
    void a_draft_that_only_one_has_is_the_others_with_its_version() {
        long typed = version(from.begin(STEP, "typed before"));
        into.begin("own-words", "of the account");
        merge();
        assertThat(into.text(STEP)).isEqualTo("typed before");
        assertThat(into.text("own-words")).isEqualTo("of the account");
        version(into.save(STEP, typed, edit(12, 0, " and after")));
        assertThat(into.text(STEP)).isEqualTo("typed before and after");
    }

    @Test
    void of_two_texts_the_accounts_stands_and_the_other_is_offered_until_the_learner_chooses() {
        version(from.begin(STEP, "anonymous"));
        long before = version(into.begin(STEP, "account"));
        merge();
        into.drafts()
                .then()
                .body("drafts[0].text", equalTo("account"))
                .body("drafts[0].other", equalTo("anonymous"));
        into.save(STEP, before, edit(0, 0, "x")).then().statusCode(409);
        long stands = into.drafts().jsonPath().getLong("drafts[0].version");
        var typed = into.save(STEP, stands, edit(7, 0, "!"));
        typed.then().statusCode(200).body("other", equalTo("anonymous"));
        var chosen = settled(version(typed), edit(0, 8, "anonymous"));
        into.send(STEP, chosen).then().statusCode(200).body("other", nullValue());
        into.drafts()
                .then()
                .body("drafts[0].text", equalTo("anonymous"))
                .body("drafts[0].other", nullValue());
    }

    @Test
    void every_text_of_every_sign_in_is_offered_one_after_the_other() {
        version(into.begin(STEP, "account"));
        for (String text : new String[] {"first", "second", "first"}) {
            var visitor = new Client();
            version(visitor.begin(STEP, text));
            merge(visitor, into);
        }
        assertThat(other()).isEqualTo("first");
        settle();
        assertThat(other()).isEqualTo("second");
        settle();
        assertThat(other()).isNull();
        assertThat(into.text(STEP)).isEqualTo("account");
    }

    @Test
    void the_same_text_twice_is_one() {
        version(from.begin(STEP, "same"));
        long before = version(into.begin(STEP, "same"));
        merge();
        assertThat(other()).isNull();
        version(into.save(STEP, before, edit(4, 0, "!")));
    }

    @Test
    void a_reset_gives_way_to_a_text() {
        version(from.begin(STEP, "typed"));
        var reset = new HashMap<>(body(version(into.begin(STEP, "x")), UUID.randomUUID()));
        reset.remove("edits");
        reset.put("reset", true);
        version(into.send(STEP, reset));
        merge();
        assertThat(into.text(STEP)).isEqualTo("typed");
        assertThat(other()).isNull();
    }

    @Test
    void nothing_is_left_behind() {
        version(from.begin(STEP, "typed"));
        merge();
        assertThat(from.text(STEP)).isNull();
    }

    private String other() {
        return into.drafts().path("drafts.find { it.step == '" + STEP + "' }.other");
    }

    private void settle() {
        long stands = into.drafts().jsonPath().getLong("drafts[0].version");
        version(into.send(STEP, settled(stands)));
    }

    private static Map<String, Object> settled(long base, Object... edits) {
        var body = new HashMap<>(body(base, UUID.randomUUID(), edits));
        body.put("settles", true);
        return body;
    }

    private void merge() {
        merge(from, into);
    }

    private void merge(Client from, Client into) {
        if (into.cookie() == null) {
            into.begin("first-words", "makes the learner");
        }
        QuarkusTransaction.requiringNew()
                .run(() -> merged.fire(new LearnerMerged(learner(from), learner(into))));
    }

    private static LearnerId learner(Client client) {
        return new LearnerId(UUID.fromString(String.valueOf(client.cookie()).substring(0, 36)));
    }
}
