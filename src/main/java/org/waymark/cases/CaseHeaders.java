package org.waymark.cases;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Staff;
import org.waymark.reference.Lists;
import org.waymark.time.London;
import org.waymark.web.IdentityBar;
import org.waymark.web.IdentityBar.Fact;
import org.waymark.web.IdentityBar.Tab;
import org.waymark.web.IdentityBar.Tag;

/** Makes the identity bar of a case that the reader has been allowed to open. */
@ApplicationScoped
public class CaseHeaders {

    private final Staff staff;
    private final SafeContacts safeContacts;

    CaseHeaders(Staff staff, SafeContacts safeContacts) {
        this.staff = staff;
        this.safeContacts = safeContacts;
    }

    @Transactional(TxType.MANDATORY)
    public IdentityBar of(CaseSummary file) {
        var owner = Optional.ofNullable(file.owner()).flatMap(staff::withId).map(Staff.Colleague::name).orElse("nobody yet");
        var address = "/cases/" + file.reference();
        return new IdentityBar(file.reference().value(),
                List.of(new Tag(file.isOpen() ? "open" : "closed", Lists.CASE_STATUS.labelOf(file.status().name()))),
                List.of(new Fact("Owner", owner), new Fact("Opened", London.inWords(London.dayOf(file.openedAt())))),
                safeContacts.of(file.id()).words().orElse(null),
                List.of(new Tab("summary", "Summary", address, null),
                        new Tab("reports", "Reports", address + "#reports", null),
                        new Tab("investigation", "Investigation", address + "#investigation", null),
                        new Tab("notes", "Notes", address + "#notes", null)));
    }
}
