package org.waymark.reference;

/** One entry of a coded list: what is stored, what is shown, and what it means. */
public record Code(String code, String label, String definition) {
}
