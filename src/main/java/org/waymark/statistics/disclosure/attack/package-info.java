/**
 * Tries to meet or break each demand: with numbers that fit everything published as the only evidence of safety, looked for by
 * small steps and by linear and integer programs. Of releases it knows nothing but the knowledge that a reader has.
 */
package org.waymark.statistics.disclosure.attack;
