package org.waymark.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.access.CaseReference;
import org.waymark.access.session.FormSentLate;
import org.waymark.web.CsrfToken;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.qute.TemplateData;

/** A form that was sent too late, as it was filled in; the token that it carried is not kept. */
@TemplateData
record KeptForm(UUID id, String address, List<Field> fields) {

    private static final Set<String> OURS = Set.of("id", "form", "version", "sha256", CsrfToken.FIELD);
    private static final Pattern WORD = Pattern.compile("[a-z-]+");

    static byte[] written(FormSentLate late) {
        return (late.address() + "\n" + late.body()).getBytes(StandardCharsets.UTF_8);
    }

    static KeptForm read(UUID id, byte[] written) {
        var lines = new String(written, StandardCharsets.UTF_8).split("\n", 2);
        var fields = new QueryStringDecoder(lines[1], false).parameters().entrySet().stream()
                .filter(field -> !field.getKey().equals(CsrfToken.FIELD))
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)));
        return new KeptForm(id, lines[0], fields.toList());
    }

    /** What is sent, by the last word of the address, such as "Notes". */
    public String what() {
        var words = parts().filter(part -> WORD.matcher(part).matches()).toList();
        var last = words.isEmpty() ? "form" : words.getLast().replace('-', ' ');
        return Character.toUpperCase(last.charAt(0)) + last.substring(1);
    }

    /** How the two buttons of each form are told apart by those who only hear them. */
    public String words() {
        if (address.startsWith("/cases/")) {
            return parts().skip(1).findFirst().flatMap(CaseReference::parse).map(reference -> "for case " + reference).orElse("for a case");
        }
        if (address.startsWith("/statistics/releases/")) {
            return "for a release";
        }
        return address.startsWith("/reports/") ? "for a report" : "for " + address;
    }

    /** What was typed or chosen, without what our pages put in. */
    public List<Field> typed() {
        return fields.stream().filter(field -> !OURS.contains(field.name())).toList();
    }

    private Stream<String> parts() {
        return Stream.of(address.split("[?#]", 2)[0].split("/")).filter(part -> !part.isEmpty());
    }

    @Override
    public String toString() {
        return "a kept form";
    }

    /** What stood in a field. */
    @TemplateData
    record Field(String name, String value) {

        /** The name in words. */
        public String label() {
            return name.replace('-', ' ');
        }
    }
}
