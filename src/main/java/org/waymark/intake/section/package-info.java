/**
 * The five sections in which a report is asked for: what was typed, what it means, and how it is read back.
 * Its words are section, answers, word and line. It knows codes and days, and stores nothing.
 */
package org.waymark.intake.section;
