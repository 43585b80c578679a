package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** A charity may use GOV.UK Frontend's components, but not the crown, the crest or the GDS Transport font. */
class AssetsTest {

    private static final Path ASSETS = Path.of("target", "classes", "META-INF", "resources", "assets");

    @Test
    void the_stylesheet_has_nothing_of_the_look_of_gov_uk() throws IOException {
        var styles = read("waymark.css").toLowerCase(Locale.ROOT);

        assertThat(styles).contains("inter", "#0e4a5a", ".govuk-button", ".govuk-error-summary");
        assertThat(styles).doesNotContain("gds transport", "crown", "crest", "govuk-footer", "govuk-header", "@import");
    }

    @Test
    void only_what_pages_use_is_served() throws IOException {
        try (var files = Files.walk(ASSETS)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> ASSETS.relativize(file).toString())).containsExactlyInAnyOrder(
                    "waymark.css", "waymark.js", "hide.js", "session.js", "waiting.js", "waymark.svg", "govuk-frontend.min.js", "inter-licence.txt",
                    "inter-latin-400-normal.woff2", "inter-latin-600-normal.woff2", "inter-latin-700-normal.woff2");
        }
    }

    /** The address of the library changes with it, or browsers would keep an old one. */
    @Test
    void the_script_names_the_version_of_the_library_that_is_served() throws IOException {
        var version = read("waymark.js").replaceAll("(?s).*govuk-frontend\\.min\\.js\\?v=([0-9.]+)'.*", "$1");

        assertThat(read("govuk-frontend.min.js")).contains("\"" + version + "\"");
    }

    private static String read(String asset) throws IOException {
        return Files.readString(ASSETS.resolve(asset), StandardCharsets.UTF_8);
    }
}
