package org.waymark.administration.demonstration;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.waymark.access.Actor;
import org.waymark.access.Role;
import org.waymark.access.Staff;
import org.waymark.time.London;
import org.waymark.time.WaymarkClock;
import org.waymark.web.MadeUp;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Loads the demonstration, one month a transaction. Interrupted, it goes on with the next month at the next start: the same
 * seed and the same end make the same cases.
 */
@ApplicationScoped
class LoadDemonstration {

    private static final Logger LOG = Logger.getLogger(LoadDemonstration.class);

    private final StateRow row;
    private final ReplayMonth replay;
    private final Besides besides;
    private final Staff staff;
    private final MadeUp madeUp;
    private final Clock clock;

    LoadDemonstration(StateRow row, ReplayMonth replay, Besides besides, Staff staff, MadeUp madeUp, Clock clock) {
        this.row = row;
        this.replay = replay;
        this.besides = besides;
        this.staff = staff;
        this.madeUp = madeUp;
        this.clock = clock;
    }

    Optional<State> state() {
        return QuarkusTransaction.requiringNew().call(row::read);
    }

    /** Notes that this database is to hold a demonstration; not where anything is in it. */
    Optional<State> begin(int cases) {
        QuarkusTransaction.requiringNew().run(() -> row.begin(cases, clock.instant()));
        return state();
    }

    /** Loads month after month until all are there, or until it is to stop. */
    void load(State begun, BooleanSupplier goesOn) {
        madeUp.loading(begun.casesLoaded(), begun.cases());
        var helpline = MadeUpHelpline.until(begun.until(), begun.cases());
        var staffing = WaymarkClock.at(London.noonOf(MadeUpHelpline.firstMonth(begun.until()).atDay(1)), this::staffing);
        var months = helpline.months();
        var state = begun;
        while (goesOn.getAsBoolean() && !state.complete()) {
            state = QuarkusTransaction.requiringNew().call(() -> loadMonth(helpline, months, staffing));
            madeUp.loading(state.casesLoaded(), state.cases());
        }
    }

    private State loadMonth(MadeUpHelpline helpline, Map<YearMonth, List<MadeUpHelpline.Entry>> months, Staffing staffing) {
        var state = row.locked();
        if (!state.complete() && row.isUndisturbed(state)) {
            var month = state.nextMonth();
            replay.replay(months.getOrDefault(month, List.of()), staffing);
            var last = month.equals(YearMonth.from(London.dayOf(state.until())));
            if (last) {
                besides.add(state.until(), staffing);
            }
            row.advance(helpline.openedUntil(month), last);
        } else if (!state.complete()) {
            LOG.warn("Somebody has changed cases while the demonstration was incomplete. It is left at what is there.");
            row.end();
        }
        return row.read().orElseThrow();
    }

    private Staffing staffing() {
        var people = new HashMap<String, Actor>();
        people.put(Staffing.CARA, actor(Staffing.CARA, "Cara", Role.CASEWORKER, "team-north"));
        people.put(Staffing.COLIN, actor(Staffing.COLIN, "Colin", Role.CASEWORKER, "team-south"));
        people.put(Staffing.SUE, actor(Staffing.SUE, "Sue", Role.SUPERVISOR, "team-north"));
        return new Staffing(people);
    }

    private Actor actor(String signInName, String shown, String role, String team) {
        return new Actor(staff.met(signInName, shown), shown, Set.of(role), Set.of(team));
    }
}
