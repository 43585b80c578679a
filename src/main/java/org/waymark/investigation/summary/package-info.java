/**
 * An investigation in words, for the page of a case and its timeline.
 * Its words are those of the packages beside it, as they are shown. It writes nothing.
 */
package org.waymark.investigation.summary;
