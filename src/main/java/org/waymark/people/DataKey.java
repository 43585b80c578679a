package org.waymark.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.Aead;

/** The key of one holder. What it seals is bound to place and row (associated data). */
record DataKey(Aead aead) {

    byte[] seal(String text, Place place, UUID row) {
        return seal(text.getBytes(StandardCharsets.UTF_8), bindingTo(place, row));
    }

    String open(byte[] sealed, Place place, UUID row) {
        return new String(open(sealed, bindingTo(place, row)), StandardCharsets.UTF_8);
    }

    byte[] seal(byte[] content, byte[] binding) {
        try {
            return aead.encrypt(content, binding);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A value cannot be sealed.", cause);
        }
    }

    byte[] open(byte[] sealed, byte[] binding) {
        try {
            return aead.decrypt(sealed, binding);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A sealed value does not belong where it stands: "
                    + new String(binding, StandardCharsets.UTF_8), cause);
        }
    }

    private static byte[] bindingTo(Place place, UUID row) {
        return (place.code() + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
