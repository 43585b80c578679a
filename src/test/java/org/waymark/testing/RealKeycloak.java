package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Keycloak of our own for the run of a test: the released distribution, with the realm of {@code docker/}, in memory. */
public final class RealKeycloak implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Path REALM = Path.of("docker", "keycloak", "waymark-realm.json");
    /** The first start builds Keycloak's own server, which took 100 s on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String SKIPPED = """

            ============================================================================================
             SKIPPED: the sign-in through the real Keycloak. Its distribution was not fetched (169 MB).
             Run it with:  ./mvnw verify -Dkeycloak=required
            ============================================================================================
            """;

    private final String address = "http://127.0.0.1:" + freePort();
    private final String adminPassword = UUID.randomUUID().toString();
    private final String clientSecret = UUID.randomUUID().toString();
    private final Path log = UNPACKED.resolve("keycloak.log");
    private final Thread atShutdown = new Thread(this::stop, "stop Keycloak");
    private final Process process;

    /** Whether the tests that need it are to run: where it is unpacked, and where it is required, so that they fail if not. */
    public static boolean isToBeUsed() {
        var used = "required".equals(System.getProperty("keycloak")) || home().isPresent();
        if (!used) {
            System.err.println(SKIPPED);
        }
        return used;
    }

    /** Starts it for a Waymark at this address, which is where it will send people back to; returns when it answers. */
    public static RealKeycloak startedFor(String waymark) {
        var keycloak = new RealKeycloak(home().orElseThrow(() -> new IllegalStateException(
                "-Dkeycloak=required, but no Keycloak is unpacked in " + UNPACKED.toAbsolutePath() + "; run this by Maven")), waymark);
        keycloak.awaitRealm();
        return keycloak;
    }

    private static Optional<Path> home() {
        if (!Files.isDirectory(UNPACKED)) {
            return Optional.empty();
        }
        try (var inside = Files.list(UNPACKED)) {
            return inside.filter(folder -> Files.isExecutable(folder.resolve("bin/kc.sh"))).max(Comparator.naturalOrder())
                    .map(Path::toAbsolutePath);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private RealKeycloak(Path home, String waymark) {
        try {
            Files.createDirectories(home.resolve("data/import"));
            Files.copy(REALM, home.resolve("data/import").resolve(REALM.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            var command = new ProcessBuilder(home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", "--db=dev-mem",
                    "--cache=local", "--http-host=127.0.0.1", "--http-port=" + URI.create(address).getPort());
            var environment = command.environment();
            environment.keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_"));
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
            environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakConsole.ADMIN);
            environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
            environment.put("WAYMARK_CLIENT_SECRET", clientSecret);
            environment.put("WAYMARK_URL", waymark);
            environment.put("WAYMARK_BACKCHANNEL_URL", waymark);
            process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            Runtime.getRuntime().addShutdownHook(atShutdown);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void awaitRealm() {
        try (var http = HttpClient.newHttpClient()) {
            var wellKnown = HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(20)).build();
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!answers(http, wellKnown)) {
                if (process.waitFor(500, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("Keycloak did not start; its last words:\n" + lastWords());
                }
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak was starting", cause);
        } catch (RuntimeException cause) {
            close();
            throw cause;
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException cause) {
            return cause.toString();
        }
    }

    public String realm() {
        return address + "/realms/waymark";
    }

    public String clientSecret() {
        return clientSecret;
    }

    public String adminPassword() {
        return adminPassword;
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atShutdown);
    }

    /** The script's Java is a child of its own and would outlive it. */
    private void stop() {
        var family = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        family.forEach(ProcessHandle::destroy);
        for (var member : family) {
            try {
                member.onExit().get(20, TimeUnit.SECONDS);
            } catch (Exception stubborn) {
                member.destroyForcibly();
            }
        }
    }
}
