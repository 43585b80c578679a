/**
 * How the trail is made so that a change shows: the row with its own mark, the chain of seals, the signed head, and their keys.
 * Its words are entry, seal, chain and head. It knows the JDK and nothing else, so that the verifier stands on it alone.
 */
package org.waymark.audit.seal;
