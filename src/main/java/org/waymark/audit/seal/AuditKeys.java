package org.waymark.audit.seal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the trail, from a file outside the database: a secret for MACs and a pair for signing, under a short name.
 * Several may stand in the file; the one named as current makes what is new, the others check what is old.
 */
public final class AuditKeys {

    private static final String MAC = "HmacSHA256";
    private static final String SIGNATURE = "Ed25519";
    private static final int SECRET_BYTES = 32;

    private final String current;
    private final Map<String, KeySet> keys;

    private AuditKeys(String current, Map<String, KeySet> keys) {
        this.current = current;
        this.keys = keys;
    }

    /** A secret and a pair that belong together. */
    private record KeySet(SecretKeySpec secret, PrivateKey signing, PublicKey checking) {
    }

    /** @throws IllegalStateException if there is no key file, it cannot be read or others could read it */
    public static AuditKeys in(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IllegalStateException("There is no key file of the audit trail at " + file + ".");
            }
            var owner = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            if (!owner.containsAll(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS))) {
                throw new IllegalStateException("The key file " + file + " can be read by others. Allow its owner only (chmod 600).");
            }
            return parse(Files.readString(file));
        } catch (IOException | IllegalArgumentException cause) {
            throw new IllegalStateException("The key file " + file + " of the audit trail cannot be read.", cause);
        }
    }

    static AuditKeys parse(String text) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(text));
        var keys = new LinkedHashMap<String, KeySet>();
        for (var line : lines.stringPropertyNames()) {
            if (line.endsWith(".secret")) {
                var name = line.substring(0, line.length() - ".secret".length());
                keys.put(name, keySet(lines, name));
            }
        }
        var current = lines.getProperty("current", "");
        if (!keys.containsKey(current)) {
            throw new IllegalArgumentException("The current key is not in the file.");
        }
        return new AuditKeys(current, keys);
    }

    private static KeySet keySet(Properties lines, String name) {
        try {
            var secret = bytes(lines, name + ".secret");
            if (secret.length != SECRET_BYTES) {
                throw new IllegalArgumentException("A secret has " + SECRET_BYTES + " bytes.");
            }
            var factory = KeyFactory.getInstance(SIGNATURE);
            return new KeySet(new SecretKeySpec(secret, MAC),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(lines, name + ".signing"))),
                    factory.generatePublic(new X509EncodedKeySpec(bytes(lines, name + ".checking"))));
        } catch (GeneralSecurityException cause) {
            throw new IllegalArgumentException("A key is none.", cause);
        }
    }

    private static byte[] bytes(Properties lines, String name) {
        return Base64.getDecoder().decode(lines.getProperty(name, ""));
    }

    /** Makes the file with a fresh key; one that is there is never overwritten. */
    public static void make(Path file) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            channel.write(StandardCharsets.UTF_8.encode(fresh()));
        }
    }

    /** A fresh key as the text of a key file. */
    static String fresh() {
        try {
            var random = new SecureRandom();
            var secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            var name = HexFormat.of().toHexDigits(random.nextInt());
            var pair = KeyPairGenerator.getInstance(SIGNATURE).generateKeyPair();
            var base64 = Base64.getEncoder();
            return "current=%1$s\n%1$s.secret=%2$s\n%1$s.signing=%3$s\n%1$s.checking=%4$s\n".formatted(name, base64.encodeToString(secret),
                    base64.encodeToString(pair.getPrivate().getEncoded()), base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A key cannot be made.", cause);
        }
    }

    /** The name of the key by which new rows and seals are made. */
    public String current() {
        return current;
    }

    public boolean has(String name) {
        return keys.containsKey(name);
    }

    String mac(String name, byte[] message) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(keys.get(name).secret());
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A MAC cannot be made.", cause);
        }
    }

    String sign(byte[] message) {
        try {
            var signature = Signature.getInstance(SIGNATURE);
            signature.initSign(keys.get(current).signing());
            signature.update(message);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A head cannot be signed.", cause);
        }
    }

    boolean isSigned(String name, byte[] message, String signature) {
        if (!has(name)) {
            return false;
        }
        try {
            var check = Signature.getInstance(SIGNATURE);
            check.initVerify(keys.get(name).checking());
            check.update(message);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException cause) {
            return false;
        }
    }
}
