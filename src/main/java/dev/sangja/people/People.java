package dev.sangja.people;

import dev.sangja.account.Account;
import dev.sangja.account.LearnerId;
import dev.sangja.account.Role;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Accounts as admins see them. */
@ApplicationScoped
class People {
    private static final int PAGE = 50;
    private static final int LONGEST_QUERY = 30;

    record Person(UUID id, String name, Role role, LocalDate since, boolean locked) {
        static Person of(Account account) {
            return new Person(
                    account.id().value(),
                    account.name(),
                    account.role(),
                    LocalDate.ofInstant(account.createdAt(), ZoneOffset.UTC),
                    account.isLocked());
        }
    }

    /**
     * One page of the list.
     *
     * @param total how many there are on all pages
     * @param previous number of the page before; 0 for none
     * @param next number of the page after; 0 for none
     */
    record Listed(List<Person> people, long total, String query, int previous, int next) {}

    /**
     * @param query beginning of names, in upper or lower case; "" for all
     * @param page from 1; the nearest one where there is none
     */
    @Transactional
    Listed list(String query, int page) {
        String bounded = query.strip();
        bounded = bounded.substring(0, Math.min(bounded.length(), LONGEST_QUERY));
        String like = bounded.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        PanacheQuery<Account> found =
                Account.find("lower(name) like ?1 escape '\\' order by lower(name), name", like);
        long total = found.count();
        int last = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, last);
        var people = found.page(Page.of(shown - 1, PAGE)).stream().map(Person::of).toList();
        return new Listed(people, total, bounded, shown - 1, shown < last ? shown + 1 : 0);
    }

    @Transactional
    Optional<String> name(UUID id) {
        return Account.of(new LearnerId(id)).map(Account::name);
    }
}
