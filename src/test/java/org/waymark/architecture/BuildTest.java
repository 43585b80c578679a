package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the build and the settings must hold so that what is shipped is what was tested, and no more. */
class BuildTest {

    @Test
    void every_dependency_and_plugin_has_one_fixed_version() throws IOException {
        var pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        var loose = new TreeSet<String>();
        pom.select("version").stream().map(Element::text)
                .filter(version -> version.matches(".*[\\[\\](,)+].*|LATEST|RELEASE|.*-SNAPSHOT") && !version.equals(pom.select("project > version").text()))
                .forEach(loose::add);
        pom.select("build > plugins > plugin, profile plugin").stream().filter(plugin -> plugin.select("> version").isEmpty())
                .forEach(plugin -> loose.add(plugin.select("> artifactId").text()));

        assertThat(loose).isEmpty();
    }

    @Test
    void no_artifact_is_taken_from_anywhere_but_the_usual_registry() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain("<repository>", "<pluginRepository>", "systemPath");
    }

    @Test
    void production_opens_nothing_that_is_meant_for_development() throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        assertThat(settings.getProperty("quarkus.management.enabled")).isEqualTo("true");
        assertThat(settings.getProperty("quarkus.management.host")).isEqualTo("127.0.0.1");
        assertThat(settings.getProperty("quarkus.http.host")).isEqualTo("127.0.0.1");
        assertThat(settings.getProperty("quarkus.oidc.devservices.enabled")).isEqualTo("false");
        assertThat(settings.getProperty("quarkus.security.jaxrs.deny-unannotated-endpoints")).isEqualTo("true");
        assertThat(settings.getProperty("quarkus.hibernate-orm.log.bind-parameters")).isEqualTo("false");
        assertThat(settings.stringPropertyNames()).as("settings that open or tell more").noneMatch(name -> Stream.of(
                "access-log", "cors", "swagger-ui.always-include", "smallrye-openapi.management", "error-page", "devui", "log.sql", "log.console.format")
                .anyMatch(name::contains) && !name.startsWith("%dev.") && !name.startsWith("%test."));
    }

    @Test
    void the_database_of_the_composition_logs_as_little_as_the_embedded_one() throws IOException {
        assertThat(Files.readString(Path.of("docker/compose.yml"))).contains("log_error_verbosity=terse", "log_min_error_statement=panic",
                "log_statement=none", "log_min_duration_statement=-1", "log_parameter_max_length=0", "log_parameter_max_length_on_error=0", "logServerErrorDetail=false");
    }

    @Test
    void each_build_lists_the_parts_of_others_and_looks_for_faults() throws IOException {
        var pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());

        assertThat(pom.select("dependency > artifactId").eachText()).contains("quarkus-cyclonedx");
        var faults = pom.select("plugin:has(> artifactId:containsOwn(spotbugs-maven-plugin))");
        assertThat(faults.select("execution > phase").text()).isEqualTo("verify");
        assertThat(faults.select("goal").text()).isEqualTo("check");
        assertThat(faults.select("plugins artifactId").text()).isEqualTo("findsecbugs-plugin");
    }
}
