package org.waymark.statistics.police.file;

import java.nio.charset.StandardCharsets;

/**
 * Looks for a document type in a part while it streams by, whatever the part is called. No spreadsheet has one; it could name
 * files to be read or words that grow when they are replaced (XXE, "billion laughs"). In text a "<" is always written
 * otherwise, so nothing else looks like it.
 */
final class DocumentTypeWatch {

    private static final byte[] MARK = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private boolean begun;
    private boolean isXml;
    private int matched;

    void see(byte[] bytes, int length) {
        if (!begun && length > 0) {
            begun = true;
            isXml = beginsAsXml(bytes, length);
        }
        for (int place = 0; isXml && place < length; place++) {
            matched = bytes[place] == MARK[matched] ? matched + 1 : bytes[place] == MARK[0] ? 1 : 0;
            if (matched == MARK.length) {
                throw new Unreadable("This file holds a document type, which no spreadsheet needs. Waymark does not open it.");
            }
        }
    }

    boolean sawXml() {
        return isXml;
    }

    /** In UTF-16 or UTF-32 the mark would look different, so XML in them is refused. */
    private static boolean beginsAsXml(byte[] bytes, int length) {
        if (length > 1 && (isMark(bytes, 0xFE, 0xFF) || isMark(bytes, 0xFF, 0xFE) || isMark(bytes, '<', 0) || isMark(bytes, 0, '<') || isWide(bytes, length))) {
            throw new Unreadable("A part of this file is not written in UTF-8. Save it again.");
        }
        int place = length > 2 && isMark(bytes, 0xEF, 0xBB) ? 3 : 0;
        while (place < length && Character.isWhitespace(bytes[place])) {
            place++;
        }
        return place < length && bytes[place] == '<';
    }

    /** "<" or a byte order mark in four bytes. */
    private static boolean isWide(byte[] bytes, int length) {
        return length > 3 && isMark(bytes, 0, 0) && (bytes[2] == 0 && bytes[3] == '<' || (bytes[2] & 0xFF) == 0xFE && (bytes[3] & 0xFF) == 0xFF);
    }

    private static boolean isMark(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
