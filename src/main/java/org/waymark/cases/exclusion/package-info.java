/**
 * Who may not see a case whatever her role, because she knows somebody in it: kept out by a supervisor, or stepped aside.
 * Its words are exclusion, keeping out and stepping aside. The access decision reads its rows.
 */
package org.waymark.cases.exclusion;
