package org.waymark.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** One line of the list of routes: method, path, and the roles, "everybody" or "signed-in". */
record Route(String method, String path, String permission) {

    static final Path LIST = Path.of("src/test/resources/routes.txt");

    static List<Route> all() {
        try {
            return Files.readAllLines(LIST).stream().map(Route::of).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Route of(String line) {
        var words = line.split(" ", 3);
        return new Route(words[0], words[1], words[2]);
    }

    boolean isFor(String role) {
        return isForAnybody() || Arrays.asList(permission.split(" ")).contains(role);
    }

    boolean isForOneOf(Collection<String> roles) {
        return isForAnybody() || roles.stream().anyMatch(this::isFor);
    }

    boolean isForAnybody() {
        return isOpen() || permission.equals("signed-in");
    }

    /** To whoever is not signed in, too. */
    boolean isOpen() {
        return permission.equals("everybody");
    }

    boolean isPost() {
        return method.equals("POST");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
