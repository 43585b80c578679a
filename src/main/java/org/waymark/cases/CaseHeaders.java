package org.waymark.cases;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Staff;
import org.waymark.reference.Lists;
import org.waymark.time.London;

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
    public CaseHeader of(CaseSummary file) {
        var owner = Optional.ofNullable(file.owner()).flatMap(staff::withId).map(Staff.Colleague::name).orElse("nobody yet");
        return new CaseHeader(file.reference(), Lists.CASE_STATUS.labelOf(file.status().name()), file.isOpen(), owner,
                London.inWords(London.dayOf(file.openedAt())), safeContacts.of(file.id()).words());
    }
}
