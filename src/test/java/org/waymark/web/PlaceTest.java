package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The navigation offers nobody what the route table refuses her. */
class PlaceTest {

    @Test
    void a_place_is_offered_only_to_roles_that_may_open_it() throws IOException {
        var refused = new TreeSet<String>();
        var permissions = Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .map(line -> line.split(" ", 3)).filter(route -> route[0].equals("GET"))
                .collect(Collectors.toMap(route -> route[1], route -> Set.copyOf(Arrays.asList(route[2].split(" ")))));

        for (var place : Place.ALL) {
            var roles = permissions.getOrDefault(place.href(), place.roles());
            place.roles().stream().filter(role -> !roles.contains("signed-in") && !roles.contains(role)).forEach(role -> refused.add(place.label() + " to " + role));
        }

        assertThat(refused).isEmpty();
    }
}
