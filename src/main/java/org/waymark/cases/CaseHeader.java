package org.waymark.cases;

import java.util.Optional;

import org.waymark.access.CaseReference;

/** The identity bar at the head of every page of a case: what is read out on the phone, and the safe-contact line. */
public record CaseHeader(CaseReference reference, String status, boolean isOpen, String owner, String opened, Optional<String> safeContact) {
}
