package org.waymark.statistics.release.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.Value;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Values of releases as JSON, the same bytes for the same value: names in alphabetical order, no spaces, no setting of anybody else. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Value.class, new Writing()).addDeserializer(Value.class, new Reading()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .build();

    private Json() {
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public static String text(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    public static <T> T read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    public static <T> T read(byte[] bytes, Class<T> type) {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A number is a number; a share has its interval; a mark is its shorthand. */
    private static final class Writing extends StdSerializer<Value> {

        Writing() {
            super(Value.class);
        }

        @Override
        public void serialize(Value value, JsonGenerator json, SerializerProvider provider) throws IOException {
            switch (value) {
                case Value.Count count -> json.writeNumber(count.number());
                case Value.Percent percent -> {
                    json.writeStartArray();
                    for (var number : new BigDecimal[] {percent.number(), percent.low(), percent.high()}) {
                        json.writeString(number.toPlainString());
                    }
                    json.writeEndArray();
                }
                case Value.Marked marked -> json.writeString(marked.mark().shorthand());
            }
        }
    }

    private static final class Reading extends StdDeserializer<Value> {

        Reading() {
            super(Value.class);
        }

        @Override
        public Value deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode node = json.readValueAsTree();
            if (node.isIntegralNumber()) {
                return new Value.Count(node.longValue());
            }
            if (node.isArray()) {
                return new Value.Percent(new BigDecimal(node.get(0).textValue()), new BigDecimal(node.get(1).textValue()), new BigDecimal(node.get(2).textValue()));
            }
            return Arrays.stream(Mark.values()).filter(mark -> mark.shorthand().equals(node.textValue())).findFirst().map(Value::of)
                    .orElseThrow(() -> new IOException("No value of a table: " + node));
        }
    }
}
