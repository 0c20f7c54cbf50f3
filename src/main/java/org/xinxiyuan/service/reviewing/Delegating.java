package org.xinxiyuan.service.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.review.People;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.SignOff;
import org.xinxiyuan.review.delegation.Delegation;
import org.xinxiyuan.service.desk.Desk;

/** 委托签发: given with dates, ended early, and used where one's own role is not enough. */
public final class Delegating {
    private final Desk desk;
    private final People people;
    private final Clock clock;

    public Delegating(Desk desk, People people, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** Delegates; or says in Chinese why not. */
    public Optional<String> give(String giver, String taker, LocalDate from, LocalDate until) {
        var who = people.find(giver);
        if (who.isEmpty() || people.find(taker).isEmpty()) {
            return Optional.of("委托人和受托人都须是本单位人员。");
        }
        if (who.get().role() == Role.AUTHOR) {
            return Optional.of("承办员没有签发权，不能委托签发。");
        }
        if (giver.equals(taker) || until.isBefore(from) || until.isBefore(today())) {
            return Optional.of("不能委托自己；止日不能早于起日，也不能已过。");
        }
        desk.delegations().give(Delegation.of(giver, taker, from, until), clock.instant());
        return Optional.empty();
    }

    /** Ends what still runs, from today on; says how many. */
    public int end(String giver, String taker) {
        return desk.delegations().end(giver, taker, today().minusDays(1), clock.instant());
    }

    public List<Delegation> all() {
        return desk.delegations().all();
    }

    /** Those that hold today. */
    public List<Delegation> today(String taker) {
        return all().stream()
                .filter(d -> d.taker().equals(taker) && d.holdsOn(today()))
                .toList();
    }

    /** Whether the person may sign where this role is needed, with the own role or another's. */
    public boolean may(Person person, Role needed) {
        return person.role().suffices(needed) || behind(person, needed).isPresent();
    }

    /** The delegation this person would sign by; none where the own role is enough, or nothing helps. */
    public Optional<Delegation> behind(Person person, Role needed) {
        return person.role().suffices(needed)
                ? Optional.empty()
                : today(person.name()).stream()
                        .filter(d -> role(d).suffices(needed))
                        .findFirst();
    }

    /** The signature this person would give: with the own role where it is enough, else on behalf of another. */
    SignOff signOff(Person person, Optional<Release> release, Optional<String> form) {
        var needed = release.map(r -> r.subject().needed()).orElse(Role.ORDINARY);
        var giver = person.role().suffices(needed)
                ? Optional.<Delegation>empty()
                : today(person.name()).stream()
                        .filter(d -> role(d).suffices(needed))
                        .min(Comparator.comparing(d -> isAuthor(d, release)));
        var role = giver.map(this::role).orElse(person.role());
        return new SignOff(role, person.name(), clock.instant(), form, giver.map(Delegation::giver));
    }

    private static boolean isAuthor(Delegation delegation, Optional<Release> release) {
        return release.filter(r -> r.subject().author().equals(delegation.giver())).isPresent();
    }

    /** The giver's role as it is today; nobody delegates what was taken from him. */
    private Role role(Delegation delegation) {
        return people.find(delegation.giver()).map(Person::role).orElse(Role.AUTHOR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
