/**
 * The demonstration helpline: made-up cases of seven years, replayed month by month into an empty database so that its figures have a history.
 * Its words are dice, story, happening, month and banner. It knows every room below and writes only by their own ways.
 */
package org.waymark.administration.demonstration;
