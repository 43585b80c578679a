package org.waymark.statistics.release.check;

import java.time.Instant;
import java.util.List;

import org.waymark.statistics.release.life.Check;
import org.waymark.statistics.release.life.Check.Kind;
import org.waymark.statistics.release.life.Check.Verdict;
import org.waymark.statistics.release.content.Json;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.reproduction.Reproduction;
import org.waymark.time.London;
import org.waymark.web.FormId;

import io.quarkus.qute.TemplateData;

/** How far a check is, or computing a release anew, and what it came to. */
@TemplateData
public record CheckPage(Life life, Check check, boolean running, boolean brokenOff, List<Exposure> exposed, Reproduction reproduction, boolean hadAHand, String form) {

    private static final int MOST = 50;

    static CheckPage of(Life life, Check check, boolean hadAHand, Instant now) {
        var anew = check.kind() == Kind.REPRODUCTION;
        return new CheckPage(life, check, check.isRunning(now), check.isBrokenOff(now), check.found().filter(found -> !anew).map(Exposure::read).orElse(List.of()),
                check.found().filter(found -> anew).map(found -> Json.read(found, Reproduction.class)).orElse(null), hadAHand, FormId.fresh());
    }

    public String title() {
        if (brokenOff) {
            return what() + " was broken off";
        }
        if (running) {
            return switch (check.kind()) {
                case ATTACK -> "The release is being checked";
                case SUPPRESSION -> "Looking for what else has to be suppressed";
                case REPRODUCTION -> "The release is being computed anew";
            };
        }
        return switch (check.verdict().orElseThrow()) {
            case PASSED -> "The release has passed its check";
            case REFUSED -> exposed.size() == 1 ? "Refused: one small number can be worked out" : "Refused: %d small numbers can be worked out".formatted(exposed.size());
            case SUPPRESSED -> check.tried() == 0 ? "Nothing more can be suppressed" : check.tried() == 1 ? "One number is not shown any more" : check.tried() + " numbers are not shown any more";
            case SAME -> "Computed anew: the same";
            case DIFFERS -> "Computed anew: not the same";
            case CANCELLED -> what() + " was stopped";
            case BROKEN_OFF -> what() + " was broken off";
            case FAILED -> what() + " did not work";
        };
    }

    private String what() {
        return check.kind() == Kind.REPRODUCTION ? "Computing it anew" : "The check";
    }

    public boolean isAttack() {
        return check.kind() == Kind.ATTACK;
    }

    public boolean isSuppression() {
        return check.kind() == Kind.SUPPRESSION;
    }

    public boolean isPassed() {
        return is(Verdict.PASSED);
    }

    public boolean isRefused() {
        return is(Verdict.REFUSED);
    }

    public boolean isSuppressed() {
        return is(Verdict.SUPPRESSED);
    }

    /** A check that can be tried again. */
    public boolean isWithoutVerdict() {
        return brokenOff || is(Verdict.CANCELLED) || is(Verdict.FAILED);
    }

    /** Whether it judged what the release would say now. */
    public boolean isCurrent() {
        return check.preparationId().equals(life.preparation().id()) && life.publication().isEmpty() && !life.overtaken();
    }

    /** How many tables the release leaves out now. */
    public int leftOut() {
        return life.content().leftOut().size();
    }

    /** "12 of 240", empty before anything is known. */
    public String progress() {
        return check.total() == 0 ? "" : "%d of %d".formatted(Math.min(check.done(), check.total()), check.total());
    }

    public String startedAt() {
        return London.inWords(check.startedAt());
    }

    public List<Exposure> shown() {
        return exposed.subList(0, Math.min(MOST, exposed.size()));
    }

    private boolean is(Verdict verdict) {
        return !brokenOff && check.verdict().filter(verdict::equals).isPresent();
    }
}
