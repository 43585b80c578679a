package org.waymark.administration.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.waymark.access.CaseReference;
import org.waymark.audit.AuditAction;
import org.waymark.web.FormErrors;

import io.quarkus.qute.TemplateData;

/** What an auditor looks for in the trail: as typed, and as it was understood (null where nothing is asked). */
@TemplateData
public record TrailFilter(Typed typed, UUID person, AuditAction action, CaseReference reference, LocalDate from, LocalDate to) {

    /** The fields of the form as they came. */
    @TemplateData
    public record Typed(String person, String action, String reference, String from, String to) {
    }

    static TrailFilter of(Typed typed, FormErrors errors) {
        var person = errors.code("person", typed.person(), code -> code.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), null).map(UUID::fromString);
        var action = errors.code("action", typed.action(), code -> Arrays.stream(AuditAction.values()).anyMatch(known -> known.name().equals(code)), null);
        var reference = FormErrors.typed(typed.reference()).map(CaseReference::parse);
        if (reference.isPresent() && reference.get().isEmpty()) {
            errors.add("reference", "Check the reference: a character is wrong or missing");
        }
        var from = errors.day("from", typed.from());
        var to = errors.day("to", typed.to());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors.add("to", "Choose a last day that is not before the first");
        }
        return new TrailFilter(typed, person.orElse(null), action.map(AuditAction::valueOf).orElse(null),
                reference.flatMap(parsed -> parsed).orElse(null), from.orElse(null), to.orElse(null));
    }

    public boolean isOn() {
        return !fields().isEmpty();
    }

    /** The filter as codes, for the trail's own row; a reference is named as such and not repeated. */
    String codes() {
        return fields().stream().map(field -> field[0].equals("reference") ? "reference" : field[0] + "=" + field[1]).collect(Collectors.joining("&"));
    }

    /** The address of this list, for its pages. */
    String address() {
        return fields().isEmpty() ? "/audit" : "/audit?" + fields().stream()
                .map(field -> field[0] + "=" + URLEncoder.encode(field[1], StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private List<String[]> fields() {
        var fields = new ArrayList<String[]>();
        add(fields, "person", person);
        add(fields, "action", action);
        add(fields, "reference", reference);
        add(fields, "from", from);
        add(fields, "to", to);
        return fields;
    }

    private static void add(List<String[]> fields, String name, Object value) {
        if (value != null) {
            fields.add(new String[] {name, value.toString()});
        }
    }
}
