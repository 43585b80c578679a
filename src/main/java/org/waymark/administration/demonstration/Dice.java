package org.waymark.administration.demonstration;

import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way each time: the same seed makes the same demonstration, also after an interruption. */
final class Dice {

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed) {
        return new Dice(new SplittableRandom(seed));
    }

    /** Dice of their own, which fall independently of what becomes of these. */
    Dice another() {
        return new Dice(random.split());
    }

    /** True this many times in a thousand. */
    boolean perMille(int times) {
        return random.nextInt(1000) < times;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Mostly short and sometimes long, as waiting is: exponential with this mean, and no longer than the longest. */
    int wait(int mean, int longest) {
        return (int) Math.min(longest, -Math.log(1 - random.nextDouble()) * mean);
    }

    /** Somewhere between 0 and 1, later parts likelier by this factor than the first. */
    double growing(double factor) {
        var even = random.nextDouble();
        return (Math.sqrt(1 + even * (factor * factor - 1)) - 1) / (factor - 1);
    }

    UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
