package org.waymark.statistics.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A file as it is downloaded, and as it lies in the folder of a release. */
public record ExportFile(String name, String mediaType, byte[] content) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    public ExportFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A file of a release has a name of letters, digits, dots and hyphens, and not \"" + name + "\".");
        }
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    /** The header by which a browser keeps it under its name; the name needs no escaping. */
    public String contentDisposition() {
        return "attachment; filename=\"%s\"".formatted(name);
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java platform has SHA-256.", cause);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExportFile file && name.equals(file.name) && mediaType.equals(file.mediaType) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
