package org.waymark.web.guard;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/** Counts requests in this process; with several replicas each counts its own, so the limit is at most that many times higher. */
@ApplicationScoped
class RateLimit {

    /** More than any helpline has staff; beyond it those that have been quiet are forgotten. */
    private static final int REMEMBERED = 10_000;

    private final Rates rates;
    private final TimeMeter time;
    private final ConcurrentHashMap<Key, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    RateLimit(Rates rates) {
        this(rates, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimit(Rates rates, TimeMeter time) {
        this.rates = rates;
        this.time = time;
    }

    /** What is counted apart from each other. */
    enum Kind { ANY, CAREFUL, SIGNED_OUT }

    private record Key(Kind kind, String who) {
    }

    /** Counts one request and says how long to wait; nothing to wait for is zero. */
    Duration waitOf(Kind kind, String who) {
        if (buckets.size() >= REMEMBERED) {
            buckets.entrySet().removeIf(one -> one.getValue().getAvailableTokens() >= atOnce(one.getKey().kind()));
        }
        return Duration.ofNanos(buckets.computeIfAbsent(new Key(kind, who), key -> fresh(kind)).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    int remembered() {
        return buckets.size();
    }

    private int atOnce(Kind kind) {
        return switch (kind) {
            case ANY -> rates.atOnce();
            case CAREFUL -> rates.carefulAtOnce();
            case SIGNED_OUT -> rates.signedOutAtOnce();
        };
    }

    private int perMinute(Kind kind) {
        return switch (kind) {
            case ANY -> rates.perMinute();
            case CAREFUL -> rates.carefulPerMinute();
            case SIGNED_OUT -> rates.signedOutPerMinute();
        };
    }

    private Bucket fresh(Kind kind) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce(kind)).refillGreedy(perMinute(kind), Duration.ofMinutes(1)))
                .withCustomTimePrecision(time).build();
    }
}
