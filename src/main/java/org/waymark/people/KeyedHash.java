package org.waymark.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;

/** Turns a text into a hash by which it is found again; who has no key can neither make it nor guess at it. */
public record KeyedHash(Mac mac) {

    static KeyedHash by(KeysetHandle handle) throws GeneralSecurityException {
        return new KeyedHash(handle.getPrimitive(RegistryConfiguration.get(), Mac.class));
    }

    public byte[] of(String text) {
        try {
            return mac.computeMac(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A text cannot be hashed.", cause);
        }
    }
}
