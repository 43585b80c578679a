/**
 * Showing who the person of a case is: for a purpose, for a quarter of an hour, and never without a trace.
 * Its words are reveal and purpose. It knows the case and not the name.
 */
package org.waymark.cases.reveal;
