package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.json.Json;
import chat.holt.json.Untyped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says what fields of servers, roles, channels, members and emojis hold, as entries tell them (`models.md`).
final class FieldTexts {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final AuditNames names;

    FieldTexts(AuditNames names) {
        this.names = names;
    }

    /// What the field is called; its own name if this version does not know it.
    static String name(String key) {
        String known = "audit.field." + key;
        return Text.has(known) ? Text.of(known) : key;
    }

    /// @param other what the field held on the other side of the edit
    FieldValue value(String key, @Nullable Object held, @Nullable Object other) {
        if (held == null) {
            return new FieldValue.Nothing();
        }
        return switch (key) {
            case "colour" -> new FieldValue.Colour(String.valueOf(held));
            case "roles" -> items(roleNames(held), roleNames(other));
            case "categories" -> items(categories(held), categories(other));
            case "system_messages" -> items(systemMessages(held), systemMessages(other));
            case "icon", "banner", "avatar" -> words(Text.of("audit.value.picture", fileName(held)));
            case "owner" -> words(names.user(String.valueOf(held)));
            case "timeout" -> words(moment(String.valueOf(held)));
            case "slowmode" -> words(slowmode(held));
            case "voice" -> words(voice(held));
            default ->
                words(
                        switch (held) {
                            case Boolean yes -> Text.of(yes ? "audit.value.yes" : "audit.value.no");
                            case String text -> text;
                            default -> Json.write(held);
                        });
        };
    }

    private static FieldValue words(String text) {
        return text.isEmpty() ? new FieldValue.Nothing() : new FieldValue.Words(text);
    }

    private static FieldValue items(List<String> held, List<String> other) {
        return held.isEmpty()
                ? new FieldValue.Nothing()
                : new FieldValue.Items(held.stream()
                        .map(text -> new FieldValue.Item(text, !other.contains(text)))
                        .toList());
    }

    private List<String> roleNames(@Nullable Object ids) {
        return Untyped.texts(ids).stream().map(names::role).toList();
    }

    private List<String> categories(@Nullable Object held) {
        List<String> lines = new ArrayList<>();
        if (held instanceof List<?> list) {
            for (Object each : list) {
                Map<String, Object> category = Untyped.fields(each);
                List<String> channels = Untyped.texts(category.get("channels")).stream()
                        .map(names::channel)
                        .toList();
                String title = Objects.toString(category.get("title"), "");
                lines.add(
                        channels.isEmpty()
                                ? title
                                : Text.of("audit.value.category", title, String.join(", ", channels)));
            }
        }
        return lines;
    }

    private List<String> systemMessages(@Nullable Object held) {
        List<String> lines = new ArrayList<>();
        Untyped.fields(held)
                .forEach((event, channel) -> lines.add(Text.of(
                        "audit.value.systemMessage",
                        name("system_messages." + event),
                        names.channel(String.valueOf(channel)))));
        return lines;
    }

    private static String fileName(Object file) {
        return Objects.toString(Untyped.fields(file).get("filename"), "");
    }

    private static String moment(String time) {
        try {
            return MOMENT.format(Instant.parse(time).atZone(ZoneId.systemDefault()));
        } catch (DateTimeException e) {
            return time;
        }
    }

    private static String slowmode(Object held) {
        long seconds = held instanceof Number number ? number.longValue() : 0;
        return seconds == 0 ? Text.of("audit.value.off") : Text.of("audit.value.seconds", seconds);
    }

    private static String voice(Object held) {
        Object limit = Untyped.fields(held).get("max_users");
        return limit instanceof Number people
                ? Text.of("audit.value.people", people)
                : Text.of("audit.value.unlimited");
    }
}
