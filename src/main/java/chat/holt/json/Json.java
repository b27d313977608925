package chat.holt.json;

import chat.holt.model.Category;
import chat.holt.model.Server;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The one JSON mapper, reading and writing as the server does (`models.md`): snake_case keys, nothing written for
/// null, zero, false or empty unless marked [chat.holt.model.Always], unknown keys skipped, unknown enum texts read as
/// `UNKNOWN`, times in UTC with milliseconds. Immutable, for any thread.
public final class Json {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final List<Class<?>> OPTIONAL =
            List.of(String.class, Integer.class, Long.class, Double.class, Boolean.class);
    private static final JsonMapper MAPPER = configure();

    private Json() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /// Reads free-form text such as a synced setting; empty if it is not JSON of that shape.
    public static <T> Optional<T> tryRead(String text, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(text, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    private static JsonMapper configure() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enumNamingStrategy(EnumNamingStrategies.UPPER_CAMEL_CASE)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                .addMixIn(Server.class, ServerReading.class)
                .addModule(new SimpleModule().addSerializer(Instant.class, new TimeWriter()));
        // Absent and zero differ for these: a slowmode of 0 is written, an empty description too.
        for (Class<?> type : OPTIONAL) {
            builder.withConfigOverride(
                    type,
                    config -> config.setInclude(JsonInclude.Value.construct(
                            JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS)));
        }
        return builder.build();
    }

    private static final class TimeWriter extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(TIME.format(value));
        }
    }

    /// Annotates the accessor of [Server] from outside: the model knows no databind.
    @SuppressWarnings("unused")
    private interface ServerReading {
        @JsonDeserialize(using = CategoriesReader.class)
        List<Category> categories();
    }

    /// Categories are a list, or in unreleased servers a map by id (`models.md` Category).
    private static final class CategoriesReader extends ValueDeserializer<List<Category>> {
        @Override
        public List<Category> deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode tree = context.readTree(parser);
            List<Category> categories = new ArrayList<>();
            for (JsonNode category : tree.values()) {
                categories.add(context.readTreeAsValue(category, Category.class));
            }
            return categories;
        }
    }
}
