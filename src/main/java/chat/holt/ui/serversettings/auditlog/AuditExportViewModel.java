package chat.holt.ui.serversettings.auditlog;

import chat.holt.commands.Attempt;
import chat.holt.commands.AuditLogCommands;
import chat.holt.commands.FileCommands;
import chat.holt.i18n.Text;
import chat.holt.json.Json;
import chat.holt.model.AuditLogEntry;
import chat.holt.model.AuditLogQuery;
import chat.holt.model.Ulid;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Csv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Writes what passes the filter to a file, the newest 10,000 entries at most; it can be cancelled until it is written.
public final class AuditExportViewModel {
    static final int MOST = 10_000;
    private static final int PAGE = 100;

    private final AuditLogCommands commands;
    private final FileCommands files;
    private final String serverId;
    private final Function<List<AuditLogEntry>, List<AuditRow>> describe;
    private final Consumer<String> toast;
    private final Attempt attempt = new Attempt();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private boolean cancelled;

    /// How entries are written.
    public enum Format {
        /// In words, for people.
        CSV,
        /// As the server tells them, for programs.
        JSON;

        /// What file names end with, without a dot.
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param describe says entries in words
    /// @param toast says that a file was written
    AuditExportViewModel(
            AuditLogCommands commands,
            FileCommands files,
            String serverId,
            Function<List<AuditLogEntry>, List<AuditRow>> describe,
            Consumer<String> toast) {
        this.commands = commands;
        this.files = files;
        this.serverId = serverId;
        this.describe = describe;
        this.toast = toast;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    /// Entries read so far.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Stops reading; nothing is written.
    public void cancel() {
        cancelled = true;
    }

    /// Reads page after page, then writes the file.
    void start(AuditLogQuery query, Path file, Format format) {
        if (attempt.busy().get()) {
            return;
        }
        cancelled = false;
        count.set(0);
        List<AuditLogEntry> entries = new ArrayList<>();
        attempt.run(
                () -> {
                    Task<Boolean> whole = new Task<>();
                    read(query.withLimit(PAGE), entries, file, format, whole);
                    return whole;
                },
                written -> {
                    if (written) {
                        toast.accept(Text.of(
                                entries.size() < MOST ? "audit.export.done" : "audit.export.most", entries.size()));
                    }
                });
    }

    /// @param whole ends with whether the file was written
    private void read(AuditLogQuery query, List<AuditLogEntry> entries, Path file, Format format, Task<Boolean> whole) {
        commands.load(serverId, query).onFailure(whole::fail).onSuccess(page -> {
            entries.addAll(page.auditLogs());
            count.set(entries.size());
            if (cancelled) {
                whole.succeed(false);
            } else if (page.auditLogs().size() == PAGE && entries.size() < MOST) {
                read(query.before(entries.getLast().id()), entries, file, format, whole);
            } else {
                files.write(file, text(entries, format)).onFailure(whole::fail).onSuccess(done -> whole.succeed(true));
            }
        });
    }

    private String text(List<AuditLogEntry> entries, Format format) {
        return switch (format) {
            case CSV -> csv(describe.apply(entries));
            case JSON -> {
                Map<String, Object> all = new LinkedHashMap<>();
                all.put("server", serverId);
                all.put("audit_logs", entries);
                yield Json.write(all);
            }
        };
    }

    private static String csv(List<AuditRow> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("id", "time", "type", "user", "target", "text", "changes", "reason"));
        for (AuditRow row : rows) {
            AuditLogEntry entry = row.entry();
            table.add(List.of(
                    entry.id(),
                    Ulid.time(entry.id()).toString(),
                    AuditAction.of(entry).text("type"),
                    entry.user(),
                    Objects.requireNonNullElse(entry.target(), ""),
                    row.sentence().text(),
                    row.changes().stream()
                            .map(change -> Text.of(
                                    "audit.export.change",
                                    change.name(),
                                    change.before().text(),
                                    change.after().text()))
                            .collect(Collectors.joining("\n")),
                    row.reason()));
        }
        return Csv.write(table);
    }
}
