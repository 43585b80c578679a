package org.waymark.administration.demonstration;

import java.util.Map;

import org.waymark.access.Actor;

/** Who works at the demonstration helpline, by sign-in name. */
record Staffing(Map<String, Actor> people) {

    static final String CARA = "cara";
    static final String COLIN = "colin";
    static final String SUE = "sue";

    Actor actor(String name) {
        return people.get(name);
    }
}
