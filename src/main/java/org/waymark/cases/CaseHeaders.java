package org.waymark.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Acting;
import org.waymark.access.Staff;
import org.waymark.access.Team;
import org.waymark.cases.emergency.EmergencyAccess;
import org.waymark.reference.Lists;
import org.waymark.time.London;
import org.waymark.web.IdentityBar;
import org.waymark.web.IdentityBar.Fact;
import org.waymark.web.IdentityBar.Tab;
import org.waymark.web.IdentityBar.Tag;

/** Makes the identity bar of a case that the reader has been allowed to open. */
@ApplicationScoped
public class CaseHeaders {

    private final Acting acting;
    private final EmergencyAccess emergencies;
    private final Staff staff;
    private final SafeContacts safeContacts;
    private final EraseCaseFile erasing;

    CaseHeaders(Acting acting, EmergencyAccess emergencies, Staff staff, SafeContacts safeContacts, EraseCaseFile erasing) {
        this.acting = acting;
        this.emergencies = emergencies;
        this.staff = staff;
        this.erasing = erasing;
        this.safeContacts = safeContacts;
    }

    @Transactional(TxType.MANDATORY)
    public IdentityBar of(CaseSummary file) {
        var address = "/cases/" + file.reference();
        return new IdentityBar(file.reference().value(),
                tagsOf(file), factsOf(file),
                safeContacts.of(file.id()).words().orElse(null),
                List.of(new Tab("summary", "Summary", address, null),
                        new Tab("reports", "Reports", address + "#reports", null),
                        new Tab("investigation", "Investigation", address + "#investigation", null),
                        new Tab("notes", "Notes", address + "#notes", null)));
    }

    private List<Tag> tagsOf(CaseSummary file) {
        var tags = new ArrayList<Tag>();
        tags.add(new Tag(file.isOpen() ? "open" : "closed", Lists.CASE_STATUS.labelOf(file.status().name())));
        if (erasing.keeping(file.id()).held()) {
            tags.add(new Tag("care", "Legal hold"));
        }
        emergencies.runningUntil(acting.actor(), file.id()).ifPresent(until -> tags.add(new Tag("danger", "Emergency access until " + London.timeOf(until))));
        return tags;
    }

    private List<Fact> factsOf(CaseSummary file) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Owner", Optional.ofNullable(file.owner()).flatMap(staff::withId).map(Staff.Colleague::name).orElse("nobody yet")));
        facts.add(new Fact("Opened", London.inWords(London.dayOf(file.openedAt()))));
        if (file.team() != null) {
            facts.add(new Fact("Team", Team.shown(file.team())));
        }
        return facts;
    }
}
