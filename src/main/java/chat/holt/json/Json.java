package chat.holt.json;

import chat.holt.model.Category;
import chat.holt.model.Empty;
import chat.holt.model.MfaMethod;
import chat.holt.model.Presence;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.RemovalIntention;
import chat.holt.model.ResponseWebhook;
import chat.holt.model.Server;
import chat.holt.model.Webhook;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;

/// The one JSON mapper, reading and writing as the server does (`models.md`): snake_case keys, nothing written for
/// null, zero, false or empty unless marked [chat.holt.model.Always], unknown keys skipped, unknown enum texts read as
/// `UNKNOWN`, times in UTC with milliseconds. Immutable, for any thread.
public final class Json {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final List<Class<?>> OPTIONAL =
            List.of(String.class, Integer.class, Long.class, Double.class, Boolean.class);
    private static final List<Class<?>> OPEN_ENUMS =
            List.of(Presence.class, RelationshipStatus.class, RemovalIntention.class, MfaMethod.class);
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

    /// Like [#write], on many lines, for files that people read.
    public static String writeReadable(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
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
                .addMixIn(Webhook.class, UnsignedPermissions.class)
                .addMixIn(ResponseWebhook.class, UnsignedPermissions.class)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .addModule(new SimpleModule()
                        .addSerializer(Instant.class, new TimeWriter())
                        .setDeserializerModifier(new EmptyLists()));
        // Absent and zero differ for these: a slowmode of 0 is written, an empty description too.
        for (Class<?> type : OPTIONAL) {
            builder.withConfigOverride(
                    type,
                    config -> config.setInclude(JsonInclude.Value.construct(
                            JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS)));
        }
        include(builder, List.class, AbsentList.class);
        OPEN_ENUMS.forEach(type -> include(builder, type, UnknownValue.class));
        return builder.build();
    }

    private static void include(JsonMapper.Builder builder, Class<?> type, Class<?> leftOut) {
        builder.withConfigOverride(
                type,
                config -> config.setInclude(JsonInclude.Value.construct(
                        JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, leftOut, null)));
    }

    /// Equal to lists that are left out: empty ones, unless they were written though empty.
    @SuppressWarnings("ReferenceEquality") // the marker equals other empty lists on purpose
    private static final class AbsentList {
        @Override
        public boolean equals(@Nullable Object value) {
            return value == null || value instanceof List<?> list && list.isEmpty() && list != Empty.written();
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /// Equal to enum values that are left out: unknown ones, whose text is among the unknown fields.
    private static final class UnknownValue {
        @Override
        public boolean equals(@Nullable Object value) {
            return value == null
                    || value instanceof Enum<?> known && known.name().equals("UNKNOWN");
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /// Reads an empty list so that it can be told from an absent one.
    private static final class EmptyLists extends ValueDeserializerModifier {
        @Override
        public ValueDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> deserializer) {
            // By now the interface has been replaced by what implements it.
            return type.getRawClass() == ArrayList.class ? new ListReader(deserializer) : deserializer;
        }
    }

    private static final class ListReader extends DelegatingDeserializer {
        ListReader(ValueDeserializer<?> elements) {
            super(elements);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> elements) {
            return new ListReader(elements);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Object list = super.deserialize(parser, context);
            return list instanceof List<?> read && read.isEmpty() ? Empty.written() : list;
        }
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

    /// Permissions of webhooks use all 64 bits.
    @SuppressWarnings("unused")
    private interface UnsignedPermissions {
        @JsonSerialize(using = UnsignedWriter.class)
        @JsonDeserialize(using = UnsignedReader.class)
        long permissions();
    }

    private static final class UnsignedWriter extends ValueSerializer<Long> {
        @Override
        public void serialize(Long value, JsonGenerator generator, SerializationContext context) {
            if (value >= 0) {
                generator.writeNumber(value.longValue());
            } else {
                generator.writeNumber(new BigInteger(Long.toUnsignedString(value)));
            }
        }
    }

    private static final class UnsignedReader extends ValueDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context) {
            return parser.getBigIntegerValue().longValue();
        }
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
