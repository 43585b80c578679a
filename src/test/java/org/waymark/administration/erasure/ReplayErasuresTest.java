package org.waymark.administration.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.CaseId;
import org.waymark.administration.erasure.ErasureLine.Step;
import org.waymark.cases.CaseSummary;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.web.Refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What a start makes of the ledger of erasures, whenever the crash came. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplayErasuresTest {

    @Inject
    ReplayErasures replay;
    @Inject
    ErasureLedger ledger;
    @Inject
    EraseCase erasing;
    @Inject
    Helpline helpline;
    @Inject
    Reconcile reconcile;
    @Inject
    BeanManager beans;

    private CaseSummary file;

    @BeforeEach
    void a_case() {
        EmptyDatabase.now();
        file = helpline.caseOf("cara");
    }

    @Test
    void a_start_replays_after_the_schema_and_before_anything_else() {
        var observers = beans.resolveObserverMethods(new StartupEvent()).stream()
                .filter(observer -> observer.getBeanClass().getPackageName().startsWith("org.waymark")).toList();

        assertThat(observers).filteredOn(observer -> observer.getBeanClass() == ReplayErasures.class).singleElement()
                .satisfies(observer -> assertThat(observers.stream().filter(other -> other.getPriority() < observer.getPriority())
                        .map(other -> other.getBeanClass().getSimpleName())).containsExactly("Schema"));
    }

    @Test
    void a_crash_between_file_and_database_is_finished_at_the_next_start() {
        var erasure = erasure();
        ledger.settle(Step.INTENDED, erasure);

        replay.beforeServing(new StartupEvent());

        assertThat(replay.atStart()).isEqualTo(1);
        assertThat(TestBrowser.signedIn("sue").get("/cases/" + file.reference()).statusCode()).isEqualTo(404);
        assertThat(lastStepOf(erasure)).isEqualTo(Step.DONE);
        assertThat(Rows.number("select count(*) from administration.erasure where id = '%s'".formatted(erasure.id()))).isEqualTo(1);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void a_crash_after_the_database_is_settled_at_the_next_start() {
        var erasure = erasure();
        ledger.settle(Step.INTENDED, erasure);
        QuarkusTransaction.requiringNew().run(() -> ledger.insert(erasure));
        QuarkusTransaction.requiringNew().run(() -> erasing.again(helpline.sue(), file, erasure));

        assertThat(replay.replay()).isZero();

        assertThat(lastStepOf(erasure)).isEqualTo(Step.DONE);
    }

    @Test
    void an_erasure_that_was_rolled_back_is_not_carried_out_later() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            erasing.erase(helpline.sue(), file.id(), "RETENTION");
            throw new IllegalStateException("the power fails");
        })).hasMessageContaining("the power fails");

        assertThat(ledger.latestLines().stream().filter(line -> line.erasure().caseId().equals(file.id())).map(ErasureLine::step)).containsExactly(Step.NOT_DONE);
        assertThat(replay.replay()).isZero();
        assertThat(TestBrowser.signedIn("sue").get("/cases/" + file.reference()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_hold_set_after_the_crash_keeps_the_case() {
        ledger.settle(Step.INTENDED, erasure());
        TestBrowser.signedIn("sue").open("/cases/" + file.reference() + "/hold").form("Set the legal hold").fill("reason", "The court asks").submit();

        assertThat(replay.replay()).isZero();

        assertThat(TestBrowser.signedIn("sue").get("/cases/" + file.reference()).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> erasing.erase(helpline.sue(), file.id(), "RETENTION"))).isInstanceOf(Refused.class);
    }

    @Test
    void lines_cut_off_the_end_of_the_file_stop_the_start() {
        Rows.change("insert into administration.erasure (id, case_id, ground, at, by_id) values (gen_random_uuid(), gen_random_uuid(), 'RETENTION', now(), gen_random_uuid())");

        assertThatThrownBy(() -> replay.beforeServing(new StartupEvent())).hasMessageContaining("lacks 1 erasures that the database knows");
    }

    @Test
    void the_command_ends_well() {
        assertThat(new ReplayErasuresCommand(replay).run()).isZero();
    }

    private Erasure erasure() {
        return new Erasure(UUID.randomUUID(), new CaseId(file.id().value()), "VICTIM_REQUEST", java.time.Instant.now(), helpline.sue().id(), List.of());
    }

    private Step lastStepOf(Erasure erasure) {
        return ledger.latestLines().stream().filter(line -> line.erasure().id().equals(erasure.id())).findFirst().orElseThrow().step();
    }
}
