package org.waymark.people;

import com.google.crypto.tink.KeysetHandle;

/** The key that wraps the keys of the vault. It is never in the database nor in its backups. */
interface WrappingKey {

    /** A key wrapped by the newest wrapping key, bound to where it will stand. */
    byte[] wrap(KeysetHandle key, byte[] binding);

    /** A key wrapped by this one or by an older one that is still kept. */
    KeysetHandle unwrap(byte[] wrapped, byte[] binding);

    /** How everything begins that the newest wrapping key has encrypted. */
    byte[] mark();
}
