package org.waymark.administration.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.cases.Circumstances;
import org.waymark.intake.SaveSection;
import org.waymark.intake.section.Contact;
import org.waymark.intake.section.WhatHappened;
import org.waymark.statistics.published.ImportStatements;
import org.waymark.statistics.published.StatementFile;
import org.waymark.time.London;
import org.waymark.time.WaymarkClock;

/** What a helpline has besides its cases: a report that was begun when the call dropped, and what others published. */
@ApplicationScoped
class Besides {

    private static final String PUBLISHED = "/demonstration/published-statements.csv";

    private final SaveSection sections;
    private final ImportStatements statements;

    Besides(SaveSection sections, ImportStatements statements) {
        this.sections = sections;
        this.statements = statements;
    }

    @Transactional(TxType.MANDATORY)
    void add(Instant until, Staffing staff) {
        draft(staff.actor(Staffing.CARA), London.dayOf(until).minusDays(1).atTime(LocalTime.of(16, 20)).atZone(London.ZONE).toInstant());
        WaymarkClock.at(until, () -> statements.bring(staff.actor(Staffing.SUE), StatementFile.read(published())));
    }

    private void draft(Actor author, Instant received) {
        var id = Dice.of(MadeUpHelpline.SEED).id();
        WaymarkClock.at(received.plus(Duration.ofMinutes(12)), () -> {
            sections.save(author, id, 0, new Contact("PHONE", received, "VICTIM", "", "", "", ""));
            sections.save(author, id, 0, new WhatHappened(new Circumstances("THREAT", "EX_PARTNER", "25-34", "FEMALE",
                    London.dayOf(received).minusDays(9), null, true), MadeUpWords.example("The call dropped here.")));
            return null;
        });
    }

    /** Real statements of real sources: they show how published figures are checked. */
    private static byte[] published() {
        try (var file = Besides.class.getResourceAsStream(PUBLISHED)) {
            return file.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
