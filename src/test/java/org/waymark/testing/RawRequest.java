package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request as no library would send it: bytes on a socket, and what comes back. */
public final class RawRequest {

    private static final int PATIENCE_IN_MILLISECONDS = 20_000;

    private RawRequest() {
    }

    /** @param status 0 where the connection was closed without an answer */
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        /** The header's only value; null where it is missing. */
        public String header(String name) {
            var values = headers.getOrDefault(name, List.of());
            if (values.size() > 1) {
                throw new AssertionError(name + " stands " + values.size() + " times: " + values);
            }
            return values.isEmpty() ? null : values.getFirst();
        }
    }

    public static Answer send(URI server, String request) {
        return send(server, request.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends these bytes and reads the first answer. What the server does not take any more is not sent. */
    public static Answer send(URI server, byte[] request) {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException refusedBeforeTheEnd) {
                // The answer is there to be read.
            }
            return read(socket);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Answer read(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var status = line(in);
        if (status.isEmpty()) {
            return new Answer(0, Map.of(), "");
        }
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var parts = line.split(":", 2);
            headers.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1].strip());
        }
        var length = headers.getOrDefault("Content-Length", List.of("0")).getFirst();
        return new Answer(Integer.parseInt(status.split(" ")[1]), headers,
                new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8));
    }

    private static String line(java.io.InputStream in) throws IOException {
        var line = new StringBuilder();
        try {
            for (var next = in.read(); next != -1 && next != '\n'; next = in.read()) {
                if (next != '\r') {
                    line.append((char) next);
                }
            }
        } catch (SocketTimeoutException silence) {
            throw new AssertionError("The server says nothing.", silence);
        } catch (IOException closed) {
            return "";
        }
        return line.toString();
    }
}
