package org.waymark.people;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;

/**
 * The wrapping key in a file that its owner alone can read. While keys turn over it holds several: the newest wraps, the
 * older ones still unwrap. The file is looked at before each use, so that all running instances change at once.
 */
final class KeyFile implements WrappingKey {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;
    private volatile Read read;

    private KeyFile(Path file) {
        this.file = file;
    }

    /** @throws UnfitKey if there is no key, it cannot be read or others could read it */
    static KeyFile at(Path file) {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
        var key = new KeyFile(file.toAbsolutePath());
        key.read();
        return key;
    }

    /** A first key where there is none yet. */
    static KeyFile make(Path file) {
        try {
            AeadConfig.register();
            Files.createDirectories(file.toAbsolutePath().getParent());
            write(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            return at(file);
        } catch (IOException | GeneralSecurityException cause) {
            throw new UnfitKey("the key file " + file + " cannot be written.");
        }
    }

    @Override
    public byte[] wrap(KeysetHandle key, byte[] binding) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, read().aead(), binding);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A key cannot be wrapped.", cause);
        }
    }

    @Override
    public KeysetHandle unwrap(byte[] wrapped, byte[] binding) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, read().aead(), binding);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A key cannot be unwrapped: it does not belong where it stands, or its wrapping key is gone.", cause);
        }
    }

    /** Tink begins a ciphertext with a 1 and the number of its key. */
    @Override
    public byte[] mark() {
        return ByteBuffer.allocate(5).put((byte) 1).putInt(read().keys().getPrimary().getId()).array();
    }

    int count() {
        return read().keys().size();
    }

    /** Puts a new key before the others. A crash leaves the file as it was. */
    void turnOver() {
        var fresh = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary();
        replace(KeysetHandle.newBuilder(read().keys()).addEntry(fresh));
    }

    /** Leaves the newest key only: what the others have wrapped can never be opened again. */
    void forgetOlder() {
        var newest = KeysetHandle.newBuilder(read().keys());
        for (int at = newest.size() - 1; at >= 0; at--) {
            if (!newest.getAt(at).isPrimary()) {
                newest.deleteAt(at);
            }
        }
        replace(newest);
    }

    private void replace(KeysetHandle.Builder keys) {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            write(beside, keys.build());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            try (var folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException | GeneralSecurityException cause) {
            throw new UnfitKey("the key file " + file + " cannot be replaced; it is as it was. Its folder has to be writable.");
        }
    }

    private static void write(Path file, KeysetHandle keys) throws IOException {
        FileAttribute<?> owner = PosixFilePermissions.asFileAttribute(OWNER);
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            channel.write(StandardCharsets.UTF_8.encode(TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())));
            channel.force(true);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** The keys as the file has them now; where it has gone since the start, those that were read last. */
    private Read read() {
        var seen = read;
        try {
            var stamp = Stamp.of(file);
            if (seen == null || !stamp.equals(seen.stamp())) {
                refuseUnlessPrivate();
                var keys = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
                seen = new Read(stamp, keys, keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
                read = seen;
            }
            return seen;
        } catch (IOException | GeneralSecurityException cause) {
            if (seen != null) {
                return seen;
            }
            throw new UnfitKey("there is no wrapping key in " + file
                    + ". Set WAYMARK_KEY_FILE to the file of the wrapping key, or bring that file back from where its copy is kept.");
        }
    }

    private void refuseUnlessPrivate() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnfitKey("the key file " + file + " is not a file of its own but a link or a folder. Name the file itself.");
        }
        if (!OWNER.containsAll(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS))) {
            throw new UnfitKey("the key file " + file + " can be read by others. Allow its owner only (chmod 600).");
        }
    }

    /** By what a replaced file is known: another file, another time or another length. */
    private record Stamp(Object file, FileTime at, long size) {

        static Stamp of(Path file) throws IOException {
            var now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Stamp(now.fileKey(), now.lastModifiedTime(), now.size());
        }
    }

    private record Read(Stamp stamp, KeysetHandle keys, Aead aead) {
    }
}
