package dev.sangja.draft;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Learners;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Drafts of whoever sent the request at hand. */
@ApplicationScoped
class Drafts {
    private final DraftTable table;
    private final Learners learners;
    private final CurrentLearner current;

    Drafts(DraftTable table, Learners learners, CurrentLearner current) {
        this.table = table;
        this.learners = learners;
        this.current = current;
    }

    /** All that there are in a lesson. */
    List<Draft> of(String course, String lesson) {
        return current.viewer()
                .learner()
                .map(learner -> table.of(learner, course, lesson))
                .orElseGet(List::of);
    }

    /** Who comes second to a version is told what stands; the same save again is answered as the first time. */
    @Transactional
    Saved save(DraftPlace place, CheckedSave.Good save) {
        var learner = learners.present();
        Saved saved = save(learner, place, save);
        if (saved instanceof Saved.Refused) {
            QuarkusTransaction.setRollbackOnly(); // nobody becomes a learner by a mistake
        }
        return saved;
    }

    private Saved save(Learners.Present learner, DraftPlace place, CheckedSave.Good save) {
        var row = table.find(learner.id(), place);
        Draft stands = row.map(DraftTable.Row::draft).orElseGet(() -> Draft.none(place.step()));
        boolean again = row.filter(found -> found.lastSave().equals(save.save())).isPresent();
        if (again) {
            return new Saved.Accepted(stands.version(), stands.other(), learner.cookie());
        }
        if (save.base() == stands.version()) {
            return switch (Result.of(save, stands.text())) {
                case Result.Bad(var problem) -> new Saved.Refused(problem);
                case Result.Good result -> write(learner, place, save, result);
            };
        }
        boolean same =
                save.base() == 0
                        && Result.of(save, null) instanceof Result.Good(var text)
                        && text != null
                        && text.equals(stands.text());
        return same
                ? new Saved.Accepted(stands.version(), stands.other(), learner.cookie())
                : new Saved.Outdated(stands, learner.cookie());
    }

    private Saved write(
            Learners.Present learner, DraftPlace place, CheckedSave.Good save, Result.Good result) {
        return table.write(learner.id(), place, save, result.text())
                .map(DraftTable.Row::draft)
                .<Saved>map(now -> new Saved.Accepted(now.version(), now.other(), learner.cookie()))
                .orElseGet(() -> outdated(learner, place));
    }

    /** Another request has written since the row was read. */
    private Saved outdated(Learners.Present learner, DraftPlace place) {
        Draft stands =
                table.find(learner.id(), place)
                        .map(DraftTable.Row::draft)
                        .orElseGet(() -> Draft.none(place.step()));
        return new Saved.Outdated(stands, learner.cookie());
    }
}
