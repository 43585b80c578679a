/**
 * Letting a release out: another supervisor approves it, it is published, read by anybody signed in, downloaded as files or as a
 * folder, and revised by another one. Its words are approval, publication, file, folder and revision. It knows releases and how
 * their files are written.
 */
package org.waymark.statistics.release.publication;
