/**
 * The page kit: what every page and every request shares, such as headers, the CSRF check, errors and form fields.
 * Its words are page, form, error and option. It knows no case and nobody who acts.
 */
package org.waymark.web;
