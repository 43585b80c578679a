/**
 * The investigations of many new cases at once, by the same rules and records as on the forms.
 * Its words are those of the packages beside it. It knows the facts of an investigation above it.
 */
package org.waymark.investigation.many;
