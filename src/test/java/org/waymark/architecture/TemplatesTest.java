package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What no template may hold, whether or not a test opens the page that it makes. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");
    private static final Map<String, Pattern> NEVER = Map.of(
            "gives a tag words with a value in them, which are shown as they stand", Pattern.compile("\\{#(?:button|tag|field|select|radios|checkboxes|textarea|date|empty)\\s[^}]*=\"[^\"]*\\{[^\"]*\""),
            "prints something unescaped", Pattern.compile("\\{[^}]*\\.(?:raw|safe)\\b[^}]*}|\\|raw\\b"),
            "has inline style", Pattern.compile("<style|\\sstyle\\s*=", Pattern.CASE_INSENSITIVE),
            "has a handler", Pattern.compile("<[^>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE),
            "has inline script", Pattern.compile("<script(?![^>]*\\ssrc=)|javascript:", Pattern.CASE_INSENSITIVE),
            "loads something from elsewhere", Pattern.compile("<(?:script|link|img|iframe|object|embed|form|source|video|audio)\\b[^>]*(?:src|href|action|data)=\"(?:https?:)?//", Pattern.CASE_INSENSITIVE),
            "shows something that could frame or run", Pattern.compile("<(?:iframe|object|embed|applet|base|meta\\s+http-equiv)\\b", Pattern.CASE_INSENSITIVE),
            "asks for a picture", Pattern.compile("accept=\"[^\"]*(?:image|video)|capture(?:=|\\s)", Pattern.CASE_INSENSITIVE));

    @Test
    void templates_print_escaped_and_hold_nothing_that_the_policy_forbids() throws IOException {
        var broken = new TreeSet<String>();
        try (var templates = Files.walk(TEMPLATES)) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(template);
                NEVER.forEach((what, pattern) -> pattern.matcher(text).results().forEach(found ->
                        broken.add(TEMPLATES.relativize(template) + " " + what + ": " + found.group())));
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Only the look itself and its library are script; a page has none of its own. */
    @Test
    void scripts_write_no_markup_and_keep_nothing_in_the_browser() throws IOException {
        for (var name : List.of("waymark.js", "session.js", "hide.js", "waiting.js")) {
            assertThat(Files.readString(ASSETS.resolve(name))).as(name).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML",
                    "document.write", "eval(", "new Function", "localStorage", "sessionStorage", "indexedDB", "document.cookie", "window.postMessage", "parent.postMessage", "opener");
        }
    }
}
