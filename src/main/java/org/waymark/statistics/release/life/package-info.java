/**
 * What became of a release so far, as it stands in the database: prepared, checked, approved, published, revised.
 * Its words are release, preparation, check, approval, publication and standing. It knows contents and cells.
 */
package org.waymark.statistics.release.life;
