package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, as it runs in production. */
public final class Replica implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port;
    private final Path log;
    private final Process process;

    private Replica(int port, Map<String, String> settings) throws IOException {
        this.port = port;
        this.log = Path.of("target", "replica-" + port + ".log");
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx300m", "-XX:TieredStopAtLevel=1"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-Dquarkus.http.host=localhost", "-Dquarkus.http.port=" + port, "-Dquarkus.management.port=0",
                "-Dwaymark.demo=false", "-jar", JAR.toAbsolutePath().toString()));
        this.process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Starts one; returns when it answers. */
    public static Replica startedAt(int port, Map<String, String> settings) {
        try {
            var replica = new Replica(port, settings);
            replica.await();
            return replica;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void await() {
        try (var http = HttpClient.newHttpClient()) {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!answers(http)) {
                if (process.waitFor(300, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    close();
                    throw new IllegalStateException("Waymark did not start; see " + log);
                }
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException(cause);
        }
    }

    private boolean answers(HttpClient http) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address() + "/signed-out")).timeout(Duration.ofSeconds(10)).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Everything that it has logged so far. */
    public String logged() {
        try {
            return Files.readString(log);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
