package org.waymark.investigation.summary;

import java.time.LocalDate;

import org.waymark.cases.Circumstances;
import org.waymark.investigation.PoliceRecord;
import org.waymark.reference.Offence;

import io.quarkus.qute.TemplateData;

/**
 * Whether the law guarantees that the victim stays anonymous, in a line and in words to read out. It follows from the offence
 * and from whether that was in force during the conduct: Sexual Offences (Amendment) Act 1992, which names sexual offences and
 * not section 33 of the Criminal Justice and Courts Act 2015; a court can restrict reporting there (Youth Justice and Criminal
 * Evidence Act 1999, section 46).
 */
@TemplateData
public enum Anonymity {

    YES("Guaranteed by law for life.",
            "The law protects you: nobody may publish anything that could identify you, for the rest of your life. That holds from now on, and whatever becomes of the investigation."),
    NO("Not guaranteed by law.",
            "The law for this offence does not promise that you stay anonymous. We tell nobody who you are. If it comes to court, the police and the prosecution can ask the court to keep your name out of reports."),
    DEPENDS("Depends on the offence that the police record.",
            "Whether the law guarantees that you stay anonymous depends on the offence that the police record. For sharing an intimate image since 31 January 2024 it does. We tell nobody who you are, and we can ask the police with you.");

    private final String line;
    private final String wordsToReadOut;

    Anonymity(String line, String wordsToReadOut) {
        this.line = line;
        this.wordsToReadOut = wordsToReadOut;
    }

    public static Anonymity of(PoliceRecord record, Circumstances conduct, LocalDate today) {
        if (record == null || !record.fits(conduct, today)) {
            return DEPENDS;
        }
        return switch (Offence.find(record.offence()).map(Offence::anonymity).orElse("depends")) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> DEPENDS;
        };
    }

    public String line() {
        return line;
    }

    public String wordsToReadOut() {
        return wordsToReadOut;
    }
}
