/**
 * Whether the victim was told of the right to anonymity: the words to read out, and that they were read out.
 * Its words are told and not told; not recorded is a third answer that no row gives. It knows the facts of an investigation above it.
 */
package org.waymark.investigation.anonymity;
