package chat.holt.localinstance;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The published description of the API (OpenAPI), read strictly: what it does not mention is a difference.
final class PublishedSchema {
    private static final String ADDRESS = "https://holt.test/openapi.json";
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern ID = Pattern.compile("(?<=/)[0-9A-HJKMNP-TV-Z]{26}(?=/|$)");
    private static final Pattern TOKEN = Pattern.compile("(?<=/)([\\w-]{64}|TOKEN:\\w+)(?=/|$)");

    /// Where in the description a value is: the schema's name and the properties below it.
    private static final Pattern COMPONENT = Pattern.compile(".*/components/schemas/([^/]+)");

    private static final Pattern ALTERNATIVE = Pattern.compile("^(.*?/anyOf)/\\d+");
    private static final Pattern PROPERTY = Pattern.compile("/properties/([^/]+)");
    private static final Set<String> CLOSED = Set.of("additionalProperties", "unevaluatedProperties");

    private final JsonNode paths;
    private final SchemaRegistry schemas;

    PublishedSchema(JsonNode openApi) {
        JsonNode strict = StrictSchema.of(openApi);
        paths = strict.path("paths");
        schemas = SchemaRegistry.builder()
                .defaultDialectId(SpecificationVersion.DRAFT_2020_12.getDialectId())
                .schemas(Map.of(ADDRESS, strict.toString()))
                .build();
    }

    /// How a reply differs from the description: short names, the same for all replies that differ alike.
    /// @param reply null for an empty one
    Set<String> differences(String method, String path, int status, JsonNode reply) {
        String template = template(method, path);
        if (template == null) {
            String named = TOKEN.matcher(ID.matcher(path).replaceAll("{id}")).replaceAll("{token}");
            return Set.of(method + " " + named + ": no such route");
        }
        String route = method + " " + template;
        String operation = method.toLowerCase(Locale.ROOT);
        JsonNode replies = paths.path(template).path(operation).path("responses");
        String outcome = replies.has(String.valueOf(status)) ? String.valueOf(status) : "default";
        JsonNode content = replies.path(outcome).path("content");
        if (status < 400 && outcome.equals("default") || content.isEmpty() != reply.isNull()) {
            return Set.of(route + ": " + status + (reply.isNull() ? " without" : " with") + " a reply");
        }
        if (reply.isNull()) {
            return Set.of();
        }
        Schema schema = schemas.getSchema(SchemaLocation.of(ADDRESS + "#/paths/" + template.replace("/", "~1") + "/"
                + operation + "/responses/" + outcome + "/content/application~1json/schema"));
        var differences = new TreeSet<String>();
        nearest(schema.validate(reply)).forEach(error -> differences.add(name(route, error)));
        return differences;
    }

    /// Of alternatives that all fail only the complaints about the one that fails least.
    private static List<Error> nearest(List<Error> errors) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Error error : errors) {
            Matcher alternative = ALTERNATIVE.matcher(error.getEvaluationPath().toString());
            if (alternative.find()) {
                counts.computeIfAbsent(alternative.group(1), key -> new TreeMap<>())
                        .merge(alternative.group(), error.getKeyword().equals("type") ? 1000L : 1L, Long::sum);
            }
        }
        return errors.stream()
                .filter(error -> {
                    Matcher alternative =
                            ALTERNATIVE.matcher(error.getEvaluationPath().toString());
                    return !alternative.find()
                            || alternative
                                    .group()
                                    .equals(Collections.min(
                                                    counts.get(alternative.group(1))
                                                            .entrySet(),
                                                    Map.Entry.comparingByValue())
                                            .getKey());
                })
                .toList();
    }

    /// The route that a path belongs to, null if there is none; literal segments win.
    private @Nullable String template(String method, String path) {
        String[] asked = SLASH.split(path);
        return paths.properties().stream()
                .filter(entry -> entry.getValue().has(method.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .filter(template -> matches(SLASH.split(template), asked))
                .max(Comparator.comparing(
                        template -> -template.chars().filter(c -> c == '{').count()))
                .orElse(null);
    }

    private static boolean matches(String[] template, String[] asked) {
        for (int i = 0; i < template.length && i < asked.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(asked[i])) {
                return false;
            }
        }
        return template.length == asked.length;
    }

    private static String name(String route, Error error) {
        String location = error.getSchemaLocation().getFragment().toString();
        Matcher component = COMPONENT.matcher(location);
        var place = new StringBuilder(component.find() ? component.group(1) : route);
        Matcher property = PROPERTY.matcher(location);
        property.region(place.toString().equals(route) ? location.length() : component.end(), location.length());
        while (property.find()) {
            place.append('.').append(property.group(1));
        }
        String keyword = error.getKeyword();
        if (CLOSED.contains(keyword)) {
            return place + ": unknown " + error.getProperty();
        }
        if (keyword.equals("required")) {
            return place + ": lacks " + error.getProperty();
        }
        JsonNode value = error.getInstanceNode();
        return place + ": " + keyword + " " + (value.isString() ? value.asString() : value.getNodeType());
    }
}
