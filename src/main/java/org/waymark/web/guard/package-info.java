/**
 * What every request and every answer is held to before any room sees it: headers, sizes, rates, and no pictures. Its words
 * are limit, refusal and header. It knows no page and nobody who acts.
 */
package org.waymark.web.guard;
