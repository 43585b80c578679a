package org.waymark.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.GWENT;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.administration.erasure.EraseCase;
import org.waymark.administration.erasure.Rows;
import org.waymark.ledger.Cube;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A database that has cases already agrees with the ledger after a newer Waymark counts more of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpeningOfCubesTest {

    private static final String POSTINGS = "select count(*) from ledger.posting";

    @Inject
    OpeningOfCubes opening;
    @Inject
    Reconcile reconcile;
    @Inject
    EraseCase erasing;
    @Inject
    Helpline helpline;
    @Inject
    BeanManager beans;

    @BeforeEach
    void two_cases_of_before_the_upgrade() {
        EmptyDatabase.now();
        aCase().recordedBy(LANCASHIRE, "2024-07-01").outcome("1", "2024-09-01").saved();
        aCase().recordedBy(GWENT, "2024-08-01").withdrawn("2024-09-01", "UNKNOWN").saved();
        uncounted("COURSE");
        assertThat(reconcile.run().agrees()).isFalse();
    }

    @Test
    void what_was_not_counted_before_is_counted_from_today_on() {
        opening.beforeServing(new StartupEvent());

        assertThat(reconcile.run().differences()).isEmpty();
        assertThat(Rows.of("select cell[4] from ledger.posting where cube = 'COURSE' and day = (select max(day) from ledger.posting) order by 1"))
                .containsExactly("CHARGED", "WITHDRAWN");
        assertThat(Rows.of("select detail from audit.event where action = 'CUBE_OPENED'")).containsExactly("COURSE");
    }

    @Test
    void a_second_start_and_two_at_once_open_nothing_twice() throws Exception {
        try (var replicas = Executors.newFixedThreadPool(3)) {
            var opened = replicas.invokeAll(IntStream.range(0, 3).mapToObj(one -> (Callable<Boolean>) () -> !opening.open().isEmpty()).toList());
            var openers = 0;
            for (var one : opened) {
                openers += one.get() ? 1 : 0;
            }
            assertThat(openers).isEqualTo(1);
        }
        var postings = Rows.of(POSTINGS);

        assertThat(opening.open()).isEmpty();

        assertThat(Rows.of(POSTINGS)).isEqualTo(postings);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void a_case_erased_again_before_the_opening_stays_counted() {
        var erased = aCase().recordedBy(GWENT, "2024-08-01").outcome("18", "2024-09-01").saved();
        uncounted("COURSE");
        QuarkusTransaction.requiringNew().run(() -> erasing.erase(helpline.sue(), erased.id(), "RETENTION"));

        assertThat(opening.open()).containsExactly(Cube.COURSE);

        assertThat(reconcile.run().differences()).isEmpty();
        assertThat(Rows.of("select sum(change) from ledger.posting where cube = 'COURSE'")).containsExactly("3");
    }

    @Test
    void cubes_are_opened_after_the_schema_and_the_erasures() {
        var observers = beans.resolveObserverMethods(new StartupEvent()).stream()
                .filter(observer -> observer.getBeanClass().getPackageName().startsWith("org.waymark")).toList();

        assertThat(observers).filteredOn(observer -> observer.getBeanClass() == OpeningOfCubes.class).singleElement()
                .satisfies(observer -> assertThat(observers.stream().filter(other -> other.getPriority() < observer.getPriority())
                        .map(other -> other.getBeanClass().getSimpleName())).containsExactlyInAnyOrder("Schema", "ReplayErasures"));
    }

    private static void uncounted(String cube) {
        Rows.change("delete from ledger.posting where cube = '" + cube + "'");
    }
}
