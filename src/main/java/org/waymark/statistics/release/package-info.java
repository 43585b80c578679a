/**
 * The life of a release: prepared, checked by an attack, approved by somebody else, published, revised.
 * Its words are release, preparation, check, approval, publication, content and cells. It knows disclosure control and the standard
 * tables, and keeps what they made exactly as it was published.
 */
package org.waymark.statistics.release;
