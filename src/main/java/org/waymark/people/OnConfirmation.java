package org.waymark.people;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.core.Response;

import org.waymark.access.Actor;

/**
 * An import that keeps its file until the owner confirms it. All confirmations come to one address; each import answers
 * for its own files.
 */
public interface OnConfirmation {

    /**
     * Does what the file was kept for, once only, and answers; a file that was confirmed before gets the same answer again.
     *
     * @return nothing where this import knows no such file of this person
     */
    Optional<Response> confirm(Actor actor, UUID file, boolean inJson);
}
