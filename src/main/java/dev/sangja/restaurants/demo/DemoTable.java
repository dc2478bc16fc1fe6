package dev.sangja.restaurants.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The row that says how far the restaurants are. Each method takes part in the transaction at hand. */
@ApplicationScoped
class DemoTable {
    private final EntityManager database;

    DemoTable(EntityManager database) {
        this.database = database;
    }

    /** How many are made, for one node at a time; empty if all are, or another node is at it. */
    Optional<Long> lock() {
        List<?> rows =
                database.createNativeQuery(
                                "SELECT made FROM demo WHERE name = 'restaurants' AND NOT finished FOR UPDATE SKIP LOCKED")
                        .getResultList();
        return rows.stream().map(made -> ((Number) made).longValue()).findFirst();
    }

    void made(long made, boolean finished) {
        database.createNativeQuery(
                        "UPDATE demo SET made = :made, finished = :finished WHERE name = 'restaurants'")
                .setParameter("made", made)
                .setParameter("finished", finished)
                .executeUpdate();
    }
}
