package org.waymark.intake.section;

import java.util.Locale;

import org.waymark.people.Place;

/** The answers of a report that are kept in the vault: names, contacts, addresses of content, a crime number, free text. */
public enum Word {

    NAME, PHONE, EMAIL, HANDLES, ACCOUNT, ADDRESSES, PLATFORMS, SAFE_CONTACT, SAFETY_NOTE, CRIME_NUMBER;

    public Place place() {
        return new Place("intake.report", name().toLowerCase(Locale.ROOT));
    }
}
