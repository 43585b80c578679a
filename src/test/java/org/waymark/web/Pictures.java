package org.waymark.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files as Waymark must never keep them: the beginnings of pictures and films of the usual kinds, filled up with bytes. */
public final class Pictures {

    private Pictures() {
    }

    public static byte[] jpeg() {
        return beginning("ffd8ffe000104a46494600010100000100010000ffdb");
    }

    public static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("JPEG", jpeg());
        all.put("PNG", beginning("89504e470d0a1a0a0000000d49484452"));
        all.put("GIF", beginning("47494638396101000100800000"));
        all.put("WebP", beginning("524946462400000057454250565038"));
        all.put("HEIC", beginning("00000018667479706865696300000000"));
        all.put("AVIF", beginning("00000020667479706176696600000000"));
        all.put("MP4", beginning("00000020667479706d70343200000000"));
        all.put("WebM", beginning("1a45dfa39f4286810142f78101"));
        all.put("PDF", beginning(HexFormat.of().formatHex("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))));
        all.put("ZIP", beginning("504b03041400000008"));
        return all;
    }

    private static byte[] beginning(String hex) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex(hex));
        for (int at = 0; at < 2_000; at++) {
            file.write(at * 31 + at / 7);
        }
        return file.toByteArray();
    }
}
