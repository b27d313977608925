package chat.holt.configuration;

import chat.holt.i18n.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// A value of a JSON text and where it stands, so that what is wrong with it can be pointed at.
///
/// @param value a map by field, a list, a text, a long, a boolean, or null
record SourceValue(@Nullable Object value, int line, int column) {
    private static final int MAX_DEPTH = 12;
    private static final int MAX_TEXT = 10_000;
    private static final int MAX_DIGITS = 18;

    /// Reads the whole text as one value.
    static SourceValue read(String text) throws ConfigurationException {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_TEXT)
                .maxNameLength(MAX_TEXT)
                .maxNumberLength(MAX_DIGITS)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(bounds).build();
        try (JsonParser parser = JsonMapper.builder(factory).build().createParser(text)) {
            parser.nextToken();
            SourceValue whole = value(parser);
            if (parser.nextToken() != null) {
                throw problem(parser.currentTokenLocation(), Text.of("configuration.problem.trailing"));
            }
            return whole;
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            throw problem(at == null ? TokenStreamLocation.NA : at, Text.of("configuration.problem.json"));
        }
    }

    private static SourceValue value(JsonParser parser) throws ConfigurationException {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        Object value = switch (token) {
            case null -> throw problem(at, Text.of("configuration.problem.json"));
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> throw problem(at, Text.of("configuration.problem.fraction"));
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
        return new SourceValue(value, at.getLineNr(), at.getColumnNr());
    }

    private static Map<String, SourceValue> fields(JsonParser parser) throws ConfigurationException {
        Map<String, SourceValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            TokenStreamLocation at = parser.currentTokenLocation();
            parser.nextToken();
            if (fields.put(name, value(parser)) != null) {
                throw problem(at, Text.of("configuration.problem.twice", name));
            }
        }
        return fields;
    }

    private static List<SourceValue> elements(JsonParser parser) throws ConfigurationException {
        List<SourceValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static ConfigurationException problem(TokenStreamLocation at, String text) {
        return new ConfigurationException(List.of(
                new ConfigurationProblem(Math.max(0, at.getLineNr()), Math.max(1, at.getColumnNr()), "", text)));
    }
}
