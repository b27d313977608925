package chat.holt.ui.serversettings.bans;

import chat.holt.json.Json;
import chat.holt.ui.kit.Csv;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A list of bans in a file. CSV has the columns `id`, `name` and `reason`; JSON is an object with a list `bans` of
/// objects with those keys. Read are also other orders of columns, plain lists, and the server's own answer.
final class BanFile {
    /// Largest file that is read, in bytes.
    static final int LARGEST = 5_000_000;
    /// Most entries that are read.
    static final int MOST = 20_000;

    private static final List<String> ID_NAMES = List.of("id", "user", "user_id", "userid", "user id", "_id");
    private static final List<String> NAME_NAMES = List.of("name", "username", "user_name", "user name", "tag");
    private static final List<String> REASON_NAMES = List.of("reason", "why", "note");

    /// The JSON form.
    record Content(String server, String name, Instant exported, List<Entry> bans) {
        record Entry(String id, String name, String reason) {}
    }

    private BanFile() {}

    static String csv(List<BanRow> bans) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "name", "reason"));
        bans.forEach(ban -> rows.add(List.of(ban.userId(), shownName(ban), ban.reason())));
        return Csv.write(rows);
    }

    /// @param name of the server
    static String json(List<BanRow> bans, String serverId, String name, Instant now) {
        List<Content.Entry> entries = bans.stream()
                .map(ban -> new Content.Entry(ban.userId(), shownName(ban), ban.reason()))
                .toList();
        return Json.writeReadable(new Content(serverId, name, now, entries)) + "\n";
    }

    private static String shownName(BanRow ban) {
        return ban.tag().isEmpty() ? "" : ban.tag();
    }

    /// What the file holds, in order; a line of JSON is the place in its list.
    static List<BanEntry> read(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? readJson(text) : readCsv(text);
    }

    private static List<BanEntry> readJson(String text) {
        Optional<Object> content = Json.tryRead(text, Object.class);
        Object list = content.orElse(null) instanceof Map<?, ?> object ? object.get("bans") : content.orElse(null);
        if (!(list instanceof List<?> items)) {
            return List.of(BanEntry.invalid(1, text.substring(0, Math.min(text.length(), 200))));
        }
        List<BanEntry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(items.size(), MOST); i++) {
            entries.add(entry(i + 1, items.get(i)));
        }
        return entries;
    }

    private static BanEntry entry(int place, @Nullable Object item) {
        String id = "";
        String name = "";
        String reason = "";
        if (item instanceof String text) {
            id = PastedIds.idIn(text);
        } else if (item instanceof Map<?, ?> ban) {
            Object key = first(ban, ID_NAMES);
            id = PastedIds.idIn(text(key instanceof Map<?, ?> pair ? pair.get("user") : key));
            name = text(first(ban, NAME_NAMES));
            reason = text(first(ban, REASON_NAMES));
        }
        return id.isEmpty() ? BanEntry.invalid(place, String.valueOf(item)) : BanEntry.of(place, id, name, reason);
    }

    private static @Nullable Object first(Map<?, ?> ban, List<String> keys) {
        return keys.stream().map(ban::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text.strip() : "";
    }

    private static List<BanEntry> readCsv(String text) {
        List<Csv.Line> lines = Csv.read(text, MOST + 1);
        if (lines.isEmpty()) {
            return List.of();
        }
        Columns columns = Columns.of(lines.getFirst().cells());
        return lines.stream()
                .skip(columns.named() ? 1 : 0)
                .limit(MOST)
                .map(line -> entry(line, columns))
                .toList();
    }

    private static BanEntry entry(Csv.Line line, Columns columns) {
        List<String> cells = line.cells();
        int at = columns.named() ? columns.id() : firstId(cells);
        String id = at < 0 || at >= cells.size() ? "" : PastedIds.idIn(cells.get(at));
        if (id.isEmpty()) {
            return BanEntry.invalid(line.number(), String.join(", ", cells));
        }
        if (columns.named()) {
            return BanEntry.of(line.number(), id, cell(cells, columns.name()), cell(cells, columns.reason()));
        }
        boolean three = cells.size() > at + 2;
        return BanEntry.of(line.number(), id, three ? cell(cells, at + 1) : "", cell(cells, three ? at + 2 : at + 1));
    }

    private static int firstId(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!PastedIds.idIn(cells.get(i)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> cells, int at) {
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /// Which column holds what; -1 for none.
    private record Columns(int id, int name, int reason) {
        static Columns of(List<String> head) {
            List<String> names = head.stream()
                    .map(each -> each.strip().toLowerCase(Locale.ROOT))
                    .toList();
            return new Columns(find(names, ID_NAMES), find(names, NAME_NAMES), find(names, REASON_NAMES));
        }

        private static int find(List<String> head, List<String> names) {
            return names.stream()
                    .mapToInt(head::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .orElse(-1);
        }

        /// Whether the first line names the columns.
        boolean named() {
            return id >= 0;
        }
    }
}
