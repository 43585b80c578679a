package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** A form of a page being filled in: it knows only fields that the page offers, so a test cannot send what nobody can type. */
public final class Form {

    private final TestBrowser.Page page;
    private final Element form;
    private final Element button;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final Map<String, Attachment> files = new LinkedHashMap<>();

    /** A file chosen in a form. */
    record Attachment(String name, byte[] content) {
    }

    private Form(TestBrowser.Page page, Element form, Element button) {
        this.page = page;
        this.form = form;
        this.button = button;
    }

    static Form with(TestBrowser.Page page, String text) {
        var button = page.document().select("form button").stream().filter(candidate -> candidate.text().equals(text)).findFirst().orElse(null);
        assertThat(button).as("a button \"" + text + "\" on " + page.address() + " among " + page.document().select("button").eachText()).isNotNull();
        var filled = new Form(page, button.closest("form"), button);
        filled.form.select("input[name], select[name], textarea[name]").forEach(filled::takeWhatIsThere);
        return filled;
    }

    private void takeWhatIsThere(Element control) {
        switch (control.tagName()) {
            case "textarea" -> add(control, control.wholeText().replaceFirst("^\n", ""));
            case "select" -> {
                var chosen = control.selectFirst("option[selected]") != null ? control.selectFirst("option[selected]") : control.selectFirst("option");
                add(control, chosen == null ? "" : chosen.attr("value"));
            }
            default -> {
                if (control.attr("type").equals("file")) {
                    files.put(control.attr("name"), new Attachment("", new byte[0]));
                } else if (!control.attr("type").matches("radio|checkbox") || control.hasAttr("checked")) {
                    add(control, control.attr("value"));
                }
            }
        }
    }

    private void add(Element control, String value) {
        fields.add(Map.entry(control.attr("name"), value));
    }

    /** Fills in a field by its name; several values tick several boxes, none unticks them. */
    public Form fill(String field, String... values) {
        var controls = form.select("[name=" + field + "]");
        assertThat(controls).as("a field " + field + " in the form of \"" + button.text() + "\" on " + page.address()).isNotEmpty();
        fields.removeIf(entry -> entry.getKey().equals(field));
        for (var value : values) {
            if (controls.first().tagName().equals("select")) {
                assertThat(controls.first().select("option").eachAttr("value")).as("answers to " + field).contains(value);
            } else if (controls.first().attr("type").matches("radio|checkbox")) {
                assertThat(controls.eachAttr("value")).as("answers to " + field).contains(value);
            }
            fields.add(Map.entry(field, value));
        }
        return this;
    }

    /** Chooses a file in a field of the form. */
    public Form attach(String field, String name, byte[] content) {
        assertThat(files).as("a field for a file " + field + " in the form of \"" + button.text() + "\" on " + page.address()).containsKey(field);
        assertThat(form.attr("enctype")).as("a form with a file").isEqualTo("multipart/form-data");
        files.put(field, new Attachment(name, content));
        return this;
    }

    /** The value of a field as it would be sent now, such as the hidden id. */
    public String value(String field) {
        return fields.stream().filter(entry -> entry.getKey().equals(field)).map(Map.Entry::getValue).findFirst().orElse("");
    }

    /** Presses the button. May be done twice, as a hurried hand does. */
    public TestBrowser.Page submit() {
        var sent = new ArrayList<>(fields);
        if (button.hasAttr("name")) {
            sent.add(Map.entry(button.attr("name"), button.attr("value")));
        }
        var action = button.hasAttr("formaction") ? button.absUrl("formaction") : form.absUrl("action");
        var address = action.isEmpty() ? page.response().uri() : URI.create(action);
        return form.attr("enctype").equals("multipart/form-data")
                ? page.browser().sendWithFiles(address, sent, files)
                : page.browser().send(address, form.attr("method").equalsIgnoreCase("post"), sent);
    }
}
