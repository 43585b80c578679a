/**
 * The outcomes of a police record as history, and what the victim says about those by which she or he does not support action.
 * Its words are outcome, account, correction and answer. It knows the facts of an investigation above it.
 */
package org.waymark.investigation.outcome;
