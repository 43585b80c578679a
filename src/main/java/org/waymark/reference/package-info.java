/**
 * All coded lists with their labels: forces, offences, outcomes, withdrawal reasons and the smaller lists.
 * Its words are code, label, list and the four answers of somebody who was asked and did not tell. It knows no case.
 */
package org.waymark.reference;
