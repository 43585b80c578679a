package org.waymark.access;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A member of staff who has signed in at least once. */
@Entity
@Table(schema = "access", name = "person")
class Person {

    @Id
    UUID id;
    String subject;
    String name;
    Instant firstSeen;

    Person() {
    }

    Person(String subject, String name, Instant firstSeen) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.name = name;
        this.firstSeen = firstSeen;
    }
}
