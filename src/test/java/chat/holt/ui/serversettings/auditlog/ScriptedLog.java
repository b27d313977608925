package chat.holt.ui.serversettings.auditlog;

import chat.holt.commands.AuditLogCommands;
import chat.holt.model.AuditLogEntry;
import chat.holt.model.AuditLogPage;
import chat.holt.model.AuditLogQuery;
import chat.holt.model.Ulid;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A log in memory that answers when told to, or at once.
final class ScriptedLog extends AuditLogCommands {
    static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    final List<AuditLogQuery> asked = new ArrayList<>();
    private final List<AuditLogEntry> entries = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;

    /// An entry one second after the one before.
    AuditLogEntry add(String user, @Nullable String target, Map<String, Object> action) {
        String id = Ulid.of(START.plusSeconds(entries.size()).toEpochMilli(), RandomGenerator.getDefault());
        AuditLogEntry entry = new AuditLogEntry(id, Community.SERVER, null, user, target, action, Map.of());
        entries.add(entry);
        return entry;
    }

    void addKicks(int count) {
        for (int i = 0; i < count; i++) {
            add("ada", "bo", Map.of("type", "MemberKick", "user", "bo"));
        }
    }

    /// From now on answers wait for [#answer].
    void hold() {
        held = true;
    }

    void answer() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    @Override
    public Task<AuditLogPage> load(String serverId, AuditLogQuery query) {
        asked.add(query);
        Task<AuditLogPage> task = new Task<>();
        Runnable answer = () -> task.succeed(page(query));
        if (held) {
            waiting.add(answer);
        } else {
            answer.run();
        }
        return task;
    }

    private AuditLogPage page(AuditLogQuery query) {
        List<AuditLogEntry> found = entries.stream()
                .filter(entry -> query.user() == null || query.user().equals(entry.user()))
                .filter(entry -> query.target() == null || query.target().equals(entry.target()))
                .filter(entry -> query.types().isEmpty()
                        || query.types().contains(String.valueOf(entry.action().get("type"))))
                .filter(entry -> query.before() == null || entry.id().compareTo(query.before()) < 0)
                .filter(entry -> query.after() == null || entry.id().compareTo(query.after()) > 0)
                .sorted(Comparator.comparing(AuditLogEntry::id).reversed())
                .limit(query.limit())
                .toList();
        return new AuditLogPage(found, List.of(), List.of(), Map.of());
    }
}
