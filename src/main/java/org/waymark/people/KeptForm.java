package org.waymark.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.waymark.access.session.FormSentLate;
import org.waymark.web.CsrfToken;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.qute.TemplateData;

/** A form that was sent too late, as it was filled in; the token that it carried is not kept. */
@TemplateData
record KeptForm(UUID id, String address, List<Field> fields) {

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

    /** How the two buttons of each form are told apart by those who only hear them. */
    public String words() {
        return address.startsWith("/cases/") ? "for case " + address.split("[/?]")[2] : address.startsWith("/reports/") ? "for a report" : "for " + address;
    }

    @Override
    public String toString() {
        return "a kept form";
    }

    /** What stood in a field. */
    @TemplateData
    record Field(String name, String value) {
    }
}
