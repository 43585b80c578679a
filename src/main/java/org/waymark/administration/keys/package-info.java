/**
 * The turning over of the wrapping key, for whoever runs Waymark: two commands and a page with counts.
 * Its words are wrapping key, wrapped key and progress. It sees no key.
 */
package org.waymark.administration.keys;
