/**
 * The police record of a case and the suspect: what a force recorded, when, and what is known of a suspect.
 * Its words are police record, crime number, suspect identified and source. It knows the facts of an investigation above it.
 */
package org.waymark.investigation.record;
