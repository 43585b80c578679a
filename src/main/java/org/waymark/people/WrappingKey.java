package org.waymark.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;

/** The key that wraps the keys of cases. It lives in a file outside the database and its backups, readable by its owner only. */
final class WrappingKey {

    private WrappingKey() {
    }

    /**
     * Reads the key from its file; a missing one is made only where that is allowed.
     *
     * @throws IllegalStateException if there is no key, it cannot be read or others could read it
     */
    static Aead from(Path file, boolean mayBeMade) {
        try {
            AeadConfig.register();
            MacConfig.register();
            if (mayBeMade && !Files.exists(file)) {
                make(file);
            }
            refuseUnlessPrivate(file);
            var handle = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException cause) {
            throw new IllegalStateException("The key file " + file + " cannot be read. Set WAYMARK_KEY_FILE to the file of the wrapping key.", cause);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        var owner = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(owner))) {
            channel.write(StandardCharsets.UTF_8.encode(json));
        }
    }

    private static void refuseUnlessPrivate(Path file) throws IOException {
        var allowed = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if (!allowed.containsAll(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS))) {
            throw new IllegalStateException("The key file " + file + " can be read by others. Allow its owner only (chmod 600).");
        }
    }
}
