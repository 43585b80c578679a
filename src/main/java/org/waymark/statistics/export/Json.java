package org.waymark.statistics.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON that is the same on every machine: members in the order in which they were put, one line feed a line, decimals written out. */
final class Json {

    private static final ObjectWriter WRITER = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Map<String, Object> members = new LinkedHashMap<>();

    static Json object() {
        return new Json();
    }

    Json with(String name, Object value) {
        members.put(name, value instanceof Json object ? object.members : value);
        return this;
    }

    Map<String, Object> members() {
        return members;
    }

    byte[] bytes() {
        try {
            return (WRITER.writeValueAsString(members) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JacksonException cause) {
            throw new IllegalStateException("A table cannot be written as JSON.", cause);
        }
    }
}
