package chat.holt.localinstance.demo;

import chat.holt.localinstance.storage.Doc;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the moderators of the main server did lately, for its audit log; the server is as they left it.
final class Deeds {
    private final Scribe scribe;
    private final Cast cast;
    private final AlpineStoats stoats;
    private final Map<String, Doc> roles;

    /// @param roles by name
    Deeds(Scribe scribe, Cast cast, AlpineStoats stoats, Map<String, Doc> roles) {
        this.scribe = scribe;
        this.cast = cast;
        this.stoats = stoats;
        this.roles = roles;
    }

    void log() {
        String medics = role("Medics").id();
        note(
                "Bo",
                "One group for first aid",
                null,
                Doc.of("type", "RoleCreate").put("role", medics).put("name", "Medics"));
        note(
                "Bo",
                null,
                null,
                edit("RoleEdit", "role", medics)
                        .put("before", Doc.of())
                        .put("after", Doc.of("colour", role("Medics").text("colour"))));
        Doc leaders = role("Trip leaders");
        note(
                "Bo",
                "Trip leaders plan, guides moderate",
                null,
                edit("RoleEdit", "role", leaders.id())
                        .put(
                                "before",
                                Doc.of(
                                        "permissions",
                                        Doc.of("a", Permission.BAN_MEMBERS.bit())
                                                .put("d", 0)))
                        .put("after", Doc.of("permissions", leaders.nested("permissions"))));
        note(
                "Bo",
                null,
                null,
                Doc.of("type", "RolesReorder").put("before", swapped()).put("after", order()));
        String lounge = stoats.channel("lounge").id();
        note(
                "Dora",
                "The soup debate got out of hand",
                null,
                edit("ChannelEdit", "channel", lounge)
                        .put("before", Doc.of("slowmode", 30))
                        .put("after", Doc.of("slowmode", 0)));
        note(
                "Dora",
                "Advertising",
                null,
                Doc.of("type", "MessageBulkDelete").put("channel", lounge).put("count", 14));
        note(
                "Ada",
                "Insulted a guide",
                cast.id("Fay"),
                edit("MemberEdit", "user", cast.id("Fay"))
                        .put("before", Doc.of())
                        .put("after", Doc.of("timeout", scribe.now().toString())));
    }

    private Doc role(String name) {
        return Objects.requireNonNull(roles.get(name), name);
    }

    private List<String> order() {
        return roles.values().stream().map(Doc::id).toList();
    }

    private List<String> swapped() {
        List<String> before = new ArrayList<>(order());
        Collections.swap(before, 3, 4);
        return before;
    }

    private static Doc edit(String type, String key, String id) {
        return Doc.of("type", type).put(key, id);
    }

    private void note(String who, @Nullable String reason, @Nullable String target, Doc action) {
        scribe.world().auditLog().add(stoats.server().id(), cast.id(who), reason, target, action);
    }
}
