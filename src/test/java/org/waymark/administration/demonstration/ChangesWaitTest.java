package org.waymark.administration.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Whoever changes something while the demonstration is being loaded is answered when it is there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChangesWaitTest {

    @Inject
    Demonstration demonstration;

    @AfterEach
    void nothing_is_being_loaded() {
        demonstration.loadedWith(CompletableFuture.completedFuture(null));
    }

    @Test
    void pages_are_read_at_once_and_a_change_waits_for_the_end() throws Exception {
        var cara = TestBrowser.signedIn("cara");
        cara.open("/cases/search");
        var loading = new CompletableFuture<Void>();
        demonstration.loadedWith(loading);

        var change = CompletableFuture.supplyAsync(() -> cara.post("/cases/search", Map.of("reference", "K7QF-3M2V")));
        TestBrowser.signedIn("colin").open("/");
        assertThat(change).isNotDone();
        loading.complete(null);

        assertThat(change.get(30, TimeUnit.SECONDS).status()).isNotEqualTo(503).isLessThan(500);
    }
}
