/**
 * Brings files of police figures in, previewed and confirmed or at once, and takes them back as a whole.
 * Its words are batch (one file that was brought), preview and undoing; a file with an error brings nothing.
 * It knows how a file is read, and leaves to others how its figures are shown.
 */
package org.waymark.statistics.police.batch;
