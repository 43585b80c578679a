/**
 * Many cases at once, from the file of another house: read strictly, previewed, and brought in whole or not at all.
 * Its words are file, row, column, error, preview, confirmation and external reference.
 * It knows cases, reports and investigations by the same rules and records as their forms, the vault and the ledger.
 */
package org.waymark.imports;
