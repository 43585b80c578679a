package org.waymark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL that outlived the run which started it, because that run was killed. */
final class LeftBehind {

    private LeftBehind() {
    }

    /** The port of a server that still runs on this data: {@code postmaster.pid} names process (line 1) and port (line 4). */
    static Optional<Integer> portOf(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 4 || ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(lines.get(3).strip())).filter(LeftBehind::answers);
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
