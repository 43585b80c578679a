/**
 * Legal holds: while one stands, a case is erased by nobody, neither by hand nor at night.
 * Its words are hold, since and ended. It knows the case.
 */
package org.waymark.cases.hold;
