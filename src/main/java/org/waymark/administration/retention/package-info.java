/**
 * For how long records are kept: rules, what is about to go, and the run at night that erases it.
 * Its words are record class, period, heartbeat, run and confirmation. An admin sees counts here and no case.
 */
package org.waymark.administration.retention;
