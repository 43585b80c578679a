package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page of Waymark promises, whatever it shows; all that is broken is named at once. */
final class PageCheck {

    private final Document page;
    private final List<String> broken = new ArrayList<>();

    private PageCheck(Document page) {
        this.page = page;
    }

    static void of(TestBrowser.Page page, List<String> secrets) {
        var broken = complaintsAbout(page.document());
        for (var secret : secrets) {
            if (page.document().title().toLowerCase().contains(secret.toLowerCase()) || page.address().toLowerCase().contains(secret.toLowerCase())) {
                broken.add("title or address tell \"" + secret + "\"");
            }
        }
        var headers = page.response().headers();
        if (!headers.firstValue("cache-control").orElse("").contains("no-store")) {
            broken.add("the page may be kept in a cache");
        }
        var policy = headers.firstValue("content-security-policy").orElse("");
        if (policy.isEmpty() || policy.contains("unsafe-")) {
            broken.add("the content security policy is missing or unsafe: " + policy);
        }
        assertThat(broken).as(page.status() + " " + page.address()).isEmpty();
    }

    static List<String> complaintsAbout(Document document) {
        var check = new PageCheck(document);
        check.headingIsTitle();
        check.namesAreUnique();
        check.controlsHaveLabels();
        check.formsCarryTheToken();
        check.nothingIsInline();
        check.nothingIsLeftOver();
        return check.broken;
    }

    private void headingIsTitle() {
        require(page.select("html").attr("lang").equals("en"), "the language is not given");
        require(page.select("main").size() == 1, "there is not one main part");
        var headings = page.select("h1");
        require(headings.size() == 1, "there is not one h1 but " + headings.eachText());
        var title = page.title().replaceFirst("^Error: ", "");
        require(title.equals(headings.text() + " – Waymark"), "the title \"" + title + "\" is not the heading \"" + headings.text() + "\"");
        require(page.title().startsWith("Error: ") == !page.select(".govuk-error-summary").isEmpty(), "title and error summary do not go together");
    }

    private void namesAreUnique() {
        var seen = new HashSet<String>();
        page.select("[id]").forEach(element -> require(seen.add(element.id()), "the id " + element.id() + " stands twice"));
        for (var attribute : List.of("for", "aria-describedby", "aria-labelledby", "aria-controls", "data-aria-controls")) {
            page.select("[" + attribute + "]").forEach(element -> Stream.of(element.attr(attribute).split("\\s+"))
                    .forEach(id -> require(seen.contains(id), attribute + " names " + id + ", which is not there")));
        }
        page.select("a[href^=#]").forEach(link -> require(seen.contains(link.attr("href").substring(1)), "a link leads to " + link.attr("href") + ", which is not there"));
    }

    private void controlsHaveLabels() {
        page.select("input, select, textarea").stream().filter(control -> !control.attr("type").equals("hidden")).forEach(control -> {
            var labels = page.select("label").stream().filter(label -> !control.id().isEmpty() && label.attr("for").equals(control.id())).map(Element::text).toList();
            require(labels.stream().anyMatch(text -> !text.isBlank()) || !control.attr("aria-label").isBlank(), "a control has no label: " + control);
            require(!control.attr("type").equals("radio") || control.closest("fieldset") != null, "a radio stands in no fieldset: " + control);
            require(!control.attr("type").matches("submit|image|button"), "a button is an input: " + control);
        });
        page.select("fieldset").forEach(fieldset -> require(!fieldset.select("> legend").text().isBlank(), "a fieldset has no legend"));
        page.select("button, a").forEach(pressed -> require(!pressed.text().isBlank() || !pressed.attr("aria-label").isBlank(), "nothing is written on " + pressed));
        page.select("table").forEach(table -> require(!table.select("th").isEmpty(), "a table has no headings"));
        page.select("th").forEach(heading -> require(heading.hasAttr("scope"), "a table heading has no scope: " + heading));
        page.select("img").forEach(image -> require(image.hasAttr("alt"), "an image has no alternative: " + image));
        page.select("svg").forEach(svg -> require(svg.attr("aria-hidden").equals("true") || svg.attr("role").equals("img") && !svg.select("> title").text().isBlank(), "a drawing has neither a title nor is it hidden"));
    }

    private void formsCarryTheToken() {
        page.select("form").forEach(form -> {
            var post = form.attr("method").equalsIgnoreCase("post");
            require(post || form.attr("method").equalsIgnoreCase("get"), "a form says neither post nor get");
            require(post == (form.select("input[type=hidden][name=csrf-token]").size() == 1), "the CSRF field is missing, doubled or in an address: " + form.attr("action"));
            require(!form.select("button").isEmpty(), "a form has no button: " + form.attr("action"));
        });
        require(page.select("header nav").isEmpty() || !page.select("form[method=post][action=/sign-out]").isEmpty(), "there is no way to sign out");
    }

    private void nothingIsInline() {
        require(page.select("style").isEmpty(), "there is inline style");
        require(page.select("[style]").isEmpty(), "there are style attributes: " + page.select("[style]").eachAttr("style"));
        page.select("script").forEach(script -> require(script.hasAttr("src") && script.data().isBlank(), "there is inline script"));
        page.select("[src], link[href]").forEach(asset -> require((asset.hasAttr("src") ? asset.attr("src") : asset.attr("href")).startsWith("/"), "something is loaded from elsewhere: " + asset));
        page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
            require(!attribute.getKey().toLowerCase().startsWith("on"), "there is a handler: " + attribute);
            require(!attribute.getValue().strip().toLowerCase().startsWith("javascript:"), "there is a script in an address");
        }));
        page.select("a[target=_blank]").forEach(link -> require(link.attr("rel").contains("noreferrer"), "a link out tells where it comes from"));
    }

    /** Signs that a template printed something that was not meant for people. */
    private void nothingIsLeftOver() {
        var text = page.select("body").text();
        for (var sign : List.of("NOT_FOUND", "Optional[", "Optional.empty", "java.", "{/", "{#")) {
            require(!text.contains(sign), "the page shows \"" + sign + "\"");
        }
    }

    private void require(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }

    @Override
    public String toString() {
        return broken.stream().collect(Collectors.joining("; "));
    }
}
