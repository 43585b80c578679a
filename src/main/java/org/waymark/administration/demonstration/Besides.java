package org.waymark.administration.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.cases.Circumstances;
import org.waymark.intake.SaveSection;
import org.waymark.intake.section.Contact;
import org.waymark.intake.section.WhatHappened;
import org.waymark.time.London;
import org.waymark.time.WaymarkClock;

/** What a helpline has besides its cases: a report that was begun when the call dropped. */
@ApplicationScoped
class Besides {

    private final SaveSection sections;

    Besides(SaveSection sections) {
        this.sections = sections;
    }

    @Transactional(TxType.MANDATORY)
    void add(Instant until, Staffing staff) {
        var received = London.dayOf(until).minusDays(1).atTime(LocalTime.of(16, 20)).atZone(London.ZONE).toInstant();
        var dice = Dice.of(MadeUpHelpline.SEED);
        var id = dice.id();
        var cara = staff.actor(Staffing.CARA);
        WaymarkClock.at(received.plus(Duration.ofMinutes(12)), () -> {
            sections.save(cara, id, 0, new Contact("PHONE", received, "VICTIM", "", "", ""));
            sections.save(cara, id, 0, new WhatHappened(new Circumstances("THREAT", "EX_PARTNER", "25-34", "FEMALE",
                    London.dayOf(received).minusDays(9), null, true), MadeUpWords.example("The call dropped here.")));
            return null;
        });
    }
}
