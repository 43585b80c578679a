package org.waymark.web.guard;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Metrics name routes and never addresses. A request that is turned away before its route is found would be counted under
 * its address, which may hold a case reference or whatever somebody typed.
 */
class RouteNames {

    private static final String TAG = "uri";
    private static final Set<String> WITHOUT_ROUTE = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root");

    @Produces
    @Singleton
    MeterFilter routesOnly(BeanManager beans) {
        return new RoutesOnly(beans);
    }

    private static final class RoutesOnly implements MeterFilter {

        private final BeanManager beans;
        private volatile Set<String> routes;

        RoutesOnly(BeanManager beans) {
            this.beans = beans;
        }

        @Override
        public Meter.Id map(Meter.Id meter) {
            var address = meter.getTag(TAG);
            return address == null || !meter.getName().startsWith("http.server") || WITHOUT_ROUTE.contains(address) || routes().contains(address)
                    ? meter : meter.withTag(Tag.of(TAG, "UNKNOWN"));
        }

        private Set<String> routes() {
            if (routes == null) {
                routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                        .filter(type -> type.isAnnotationPresent(Path.class)).flatMap(RoutesOnly::routesOf).collect(Collectors.toUnmodifiableSet());
            }
            return routes;
        }

        private static Stream<String> routesOf(Class<?> resource) {
            var start = pathOf(resource.getAnnotations());
            return Stream.concat(Stream.of(""), Arrays.stream(resource.getMethods()).map(method -> pathOf(method.getAnnotations())))
                    .map(end -> tidy("/" + start + "/" + end));
        }

        private static String pathOf(Annotation[] annotations) {
            return Arrays.stream(annotations).filter(Path.class::isInstance).map(path -> ((Path) path).value()).findFirst().orElse("");
        }

        private static String tidy(String path) {
            var tidy = path.replaceAll("/+", "/");
            return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
        }
    }
}
