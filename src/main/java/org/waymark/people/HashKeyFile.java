package org.waymark.people;

import java.io.IOException;
import java.nio.ByteBuffer;
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

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;

/** The key of hashes over what stands outside the database, in a file of its own that only its owner can read. */
public final class HashKeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private HashKeyFile() {
    }

    /** @throws IllegalStateException if there is no key and none may be made, or if others could read it */
    public static KeyedHash read(Path file, boolean mayBeMade) {
        try {
            MacConfig.register();
            if (mayBeMade && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                make(file);
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IllegalStateException("There is no key file " + file + ". Make one with docker/make-key, or put the old one back.");
            }
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS))) {
                throw new IllegalStateException("The key file " + file + " can be read by others. Allow its owner only (chmod 600).");
            }
            return KeyedHash.by(TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (IOException | GeneralSecurityException cause) {
            throw new IllegalStateException("The key file " + file + " cannot be read.", cause);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        var parameters = HmacParameters.builder().setKeySizeBytes(32).setTagSizeBytes(32)
                .setHashType(HmacParameters.HashType.SHA256).setVariant(HmacParameters.Variant.NO_PREFIX).build();
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            channel.write(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
