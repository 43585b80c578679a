/**
 * Who is acting, what roles the token gives, and the one decision whether somebody may see a case.
 * Its words are actor, role, case id and case reference. It knows the clock and the page kit, and no case data.
 */
package org.waymark.access;
