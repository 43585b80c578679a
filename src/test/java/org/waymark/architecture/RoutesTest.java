package org.waymark.architecture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.testing.TestDatabase;

import io.quarkus.arc.Arc;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestIdentityAssociation;
import io.restassured.specification.RequestSpecification;

/** The list of all routes with their permission, held against the running application, and each permission tried. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RoutesTest {

    private static final Path FOUND = Path.of("target/routes.txt");

    @Inject
    TestIdentityAssociation identity;

    @AfterEach
    void signOut() {
        identity.setTestIdentity(null);
    }

    @Test
    void the_committed_list_is_what_runs() throws IOException {
        Files.write(FOUND, running());

        assertThat(running()).as("What runs stands in " + FOUND).isEqualTo(new TreeSet<>(Files.readAllLines(Route.LIST)));
    }

    @Test
    void a_role_without_the_route_is_refused_before_anything_is_looked_up() {
        for (var route : Route.all()) {
            for (var role : Role.ALL) {
                signIn(role);

                var status = request(route);

                if (route.isFor(role)) {
                    assertThat(status).as("%s as %s", route, role).isNotEqualTo(403).isLessThan(500);
                } else {
                    assertThat(status).as("%s as %s", route, role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void an_unknown_role_opens_nothing() {
        signIn("director");

        for (var route : Route.all()) {
            if (!route.isForAnybody()) {
                assertThat(request(route)).as(route.toString()).isEqualTo(403);
            }
        }
    }

    @Test
    void who_is_not_signed_in_is_sent_to_sign_in() {
        for (var route : Route.all()) {
            if (!route.isOpen()) {
                assertThat(request(route)).as(route.toString()).isIn(302, 401);
            }
        }
    }

    private void signIn(String role) {
        identity.setTestIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("tester-" + role)).addRole(role).build());
    }

    /** Every endpoint of every resource that the running application has, with the permission it carries. */
    private static TreeSet<String> running() {
        var routes = new TreeSet<String>();
        for (var bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            var resource = bean.getBeanClass().getAnnotation(jakarta.ws.rs.Path.class);
            if (resource != null && bean.getBeanClass().getPackageName().startsWith("org.waymark")) {
                for (var endpoint : bean.getBeanClass().getDeclaredMethods()) {
                    methodOf(endpoint).ifPresent(method -> routes.add(
                            method + " " + pathOf(resource, endpoint.getAnnotation(jakarta.ws.rs.Path.class)) + " " + permissionOf(endpoint)));
                }
            }
        }
        return routes;
    }

    private static Optional<String> methodOf(Method endpoint) {
        return Arrays.stream(endpoint.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull).map(HttpMethod::value).findFirst();
    }

    private static String pathOf(jakarta.ws.rs.Path resource, jakarta.ws.rs.Path endpoint) {
        var path = resource.value() + "/" + (endpoint == null ? "" : endpoint.value());
        var tidy = ("/" + path).replaceAll("/+", "/");
        return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }

    private static String permissionOf(Method endpoint) {
        var roles = endpoint.getAnnotation(RolesAllowed.class);
        if (roles == null) {
            return endpoint.isAnnotationPresent(PermitAll.class) ? "everybody" : "nobody";
        }
        return roles.value()[0].equals("**") ? "signed-in" : Arrays.stream(roles.value()).sorted().collect(Collectors.joining(" "));
    }

    /** The status of a request with made-up parameters; a POST is sent as a form, where that is not taken as a file. */
    private static int request(Route route) {
        var address = route.path().replaceAll("\\{[^}]*id}", "00000000-0000-4000-8000-000000000000").replaceAll("\\{[^}]+}", "0000-0000");
        if (!route.isPost()) {
            return sent().get(address).statusCode();
        }
        var status = sent().formParam("none", "").post(address).statusCode();
        return status == 415 ? sent().multiPart("none", "").post(address).statusCode() : status;
    }

    private static RequestSpecification sent() {
        return given().redirects().follow(false).header("Accept", "text/html,*/*;q=0.8");
    }
}
