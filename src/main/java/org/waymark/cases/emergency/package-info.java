/**
 * Opening a case in an emergency, as if the glass were broken: for an hour, with a reason, and looked at afterwards.
 * Its words are emergency access and review. An exclusion is never broken.
 */
package org.waymark.cases.emergency;
