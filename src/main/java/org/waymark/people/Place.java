package org.waymark.people;

/** Where a sealed value belongs: the table and the column that it would be, were it not sealed. Bound into the ciphertext. */
public record Place(String table, String column) {

    String code() {
        return table + "." + column;
    }
}
