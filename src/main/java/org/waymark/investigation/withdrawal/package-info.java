/**
 * When and why a victim stopped supporting police action, and when she or he supported it again.
 * Its words are withdrawal, stage, reason, support offered and reversal. It knows the facts of an investigation above it.
 */
package org.waymark.investigation.withdrawal;
