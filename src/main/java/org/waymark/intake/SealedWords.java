package org.waymark.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.CaseId;
import org.waymark.intake.section.Answers;
import org.waymark.intake.section.Contact;
import org.waymark.intake.section.Section;
import org.waymark.intake.section.Word;
import org.waymark.people.ContactDetail;
import org.waymark.people.Contacts;
import org.waymark.people.Vault;

/** The words of reports, in the vault: under the report's own key until it has a case, then under the key of the case. */
@ApplicationScoped
class SealedWords {

    private final Vault vault;
    private final Contacts contacts;

    SealedWords(Vault vault, Contacts contacts) {
        this.vault = vault;
        this.contacts = contacts;
    }

    void write(Report report, Answers answers) {
        answers.words().forEach((word, text) -> vault.write(report.holder(), word.place(), report.id, text));
    }

    /** The answers of a section, read back with their words. */
    Answers answers(Report report, Section section) {
        var words = new EnumMap<Word, String>(Word.class);
        Answers.unasked(section).words().keySet().forEach(word -> words.put(word, read(report, word)));
        return report.answers(section, words);
    }

    String read(Report report, Word word) {
        return vault.read(report.holder(), word.place(), report.id).orElse("");
    }

    /** By what the person of the report will be known again; from its submission on. */
    void noteContacts(Report report) {
        contacts.note(report.holder(), report.id, detailsOf(report));
    }

    List<ContactDetail> detailsOf(Report report) {
        return ((Contact) answers(report, Section.CONTACT)).details();
    }

    /** Seals everything of the report anew with the key of its case; done before the report joins it. */
    void giveTo(Report report, CaseId caseId) {
        vault.move(report.id, caseId.value());
    }

    /** Destroys the report's own key and with it every word. */
    void destroy(UUID report) {
        vault.destroy(report);
    }
}
