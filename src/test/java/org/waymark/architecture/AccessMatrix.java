package org.waymark.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The committed table of the cases in which a route opens to a role. */
record AccessMatrix(List<Rule> rules) {

    static final Path TABLE = Path.of("src/test/resources/access-matrix.txt");

    /** A class of routes: for each way to stand to what they name, the roles that they open to. */
    record Rule(String name, List<String> beginnings, Map<String, Map<String, Boolean>> standings) {

        boolean opens(String standing, Collection<String> roles) {
            return roles.stream().anyMatch(role -> standings.get(standing).getOrDefault(role, false));
        }

        private int fits(Route route) {
            return beginnings.stream().filter(beginning -> route.path().startsWith(beginning) || (route.method() + ":" + route.path()).startsWith(beginning))
                    .mapToInt(String::length).max().orElse(0);
        }
    }

    static AccessMatrix read() {
        try {
            return of(Files.readAllLines(TABLE));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static AccessMatrix of(List<String> lines) {
        var rules = new ArrayList<Rule>();
        var roles = List.<String>of();
        for (var line : lines) {
            if (line.startsWith("class ")) {
                var words = line.substring("class ".length()).split(": ");
                rules.add(new Rule(words[0], List.of(words[1].strip().split(" ")), new LinkedHashMap<>()));
            } else if (line.startsWith("      ")) {
                roles = List.of(line.strip().split(" +"));
            } else if (line.startsWith("  ")) {
                var cells = line.strip().split(" {2,}");
                var opens = new LinkedHashMap<String, Boolean>();
                for (int place = 1; place < cells.length; place++) {
                    opens.put(roles.get(place - 1), cells[place].equals("opens"));
                }
                rules.getLast().standings().put(cells[0], opens);
            }
        }
        return new AccessMatrix(rules);
    }

    /** The class of a route that names something; empty for one that names nothing. */
    Optional<Rule> ruleOf(Route route) {
        if (!route.path().contains("{")) {
            return Optional.empty();
        }
        return Optional.of(fitting(route).max(Comparator.comparing(rule -> rule.fits(route)))
                .orElseThrow(() -> new AssertionError(route + " fits no class of " + TABLE)));
    }

    /** Whether the thing named is hidden as a whole; somebody may see a case and still miss a page that is not for her. */
    boolean isHidden(Route route, String standing, Collection<String> roles) {
        return fitting(route).noneMatch(rule -> rule.opens(standing, roles));
    }

    private Stream<Rule> fitting(Route route) {
        return rules.stream().filter(rule -> rule.fits(route) > 0);
    }
}
