package org.waymark.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.Aead;

/** The key of one holder. What it seals is bound to place and row (associated data). */
record DataKey(Aead aead) {

    byte[] seal(String text, Place place, UUID row) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), bindingTo(place, row));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A value of " + place.code() + " cannot be sealed.", cause);
        }
    }

    String open(byte[] sealed, Place place, UUID row) {
        try {
            return new String(aead.decrypt(sealed, bindingTo(place, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A sealed value of " + place.code() + " does not belong where it stands.", cause);
        }
    }

    private static byte[] bindingTo(Place place, UUID row) {
        return (place.code() + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
