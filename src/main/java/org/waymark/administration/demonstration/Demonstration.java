package org.waymark.administration.demonstration;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.waymark.web.MadeUp;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Starts the demonstration where one belongs, beside the requests, and says on every page from then on that the data is made up. */
@ApplicationScoped
class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class);
    private static final int CASES = 2_000;

    private final LoadDemonstration loading;
    private final MadeUp madeUp;
    private final Wish wish;
    private volatile CompletableFuture<Void> loaded = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;

    Demonstration(LoadDemonstration loading, MadeUp madeUp, @ConfigProperty(name = "waymark.demo") Optional<Boolean> wanted,
            @ConfigProperty(name = "waymark.database.embedded", defaultValue = "false") boolean embedded) {
        this.loading = loading;
        this.madeUp = madeUp;
        this.wish = new Wish(wanted, embedded);
    }

    /** After the schema, before the first request. */
    void start(@Observes @Priority(Integer.MAX_VALUE - 1) StartupEvent start) {
        findOut(wish, CASES).ifPresent(state -> {
            LOG.infof("Loading a demonstration of %,d made-up cases in the background (-Dwaymark.demo=false starts empty).", state.cases());
            loadedWith(CompletableFuture
                    .runAsync(() -> loading.load(state, () -> !stopping), task -> Thread.ofVirtual().name("demonstration").start(task))
                    .handle((done, cause) -> ended(cause)));
        });
    }

    /** What is to be loaded now, if anything is. */
    Optional<State> findOut(Wish asked, int cases) {
        var state = loading.state().or(() -> asked.permits() ? loading.begin(cases) : Optional.empty());
        state.ifPresent(begun -> madeUp.complete());
        return state.filter(begun -> begun.canGoOn() && asked.permits());
    }

    /** Ends when all is loaded; at once where nothing is. */
    CompletableFuture<Void> loaded() {
        return loaded;
    }

    void loadedWith(CompletableFuture<Void> end) {
        loaded = end;
    }

    private Void ended(Throwable cause) {
        if (cause == null && !stopping) {
            LOG.info("The demonstration is loaded.");
        } else if (!stopping) {
            LOG.error("The demonstration could not be loaded to its end. It goes on at the next start.", cause);
        }
        return null;
    }

    /** The month that is being loaded is brought to its end; the others come with the next start. */
    void stop(@Observes ShutdownEvent end) throws Exception {
        stopping = true;
        loaded.completeOnTimeout(null, 10, TimeUnit.SECONDS).get();
    }

    /** Whether a demonstration is asked for: by the setting, or because the database is the one that Waymark brings along. */
    record Wish(Optional<Boolean> wanted, boolean embedded) {

        boolean permits() {
            return wanted.orElse(embedded);
        }
    }
}
