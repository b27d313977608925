package chat.holt.ui.serversettings.auditlog;

import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.json.Json;
import chat.holt.json.Untyped;
import chat.holt.model.Category;
import chat.holt.model.EditChannel;
import chat.holt.model.EditMember;
import chat.holt.model.EditRole;
import chat.holt.model.EditServer;
import chat.holt.model.Member;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.SystemMessageChannels;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Verdict;
import chat.holt.store.Rights;
import chat.holt.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Undoes edits field by field: what a field held before is set again, what held nothing is cleared. A field that holds
/// its old value already is left alone. Pictures that were replaced are gone: the server keeps no copy.
final class UndoEdits {
    private final Store store;
    private final Commands commands;
    private final InstantSource clock;
    private final String serverId;
    private final AuditNames names;
    private final FieldTexts texts;

    UndoEdits(Store store, Commands commands, InstantSource clock, String serverId, AuditNames names) {
        this.store = store;
        this.commands = commands;
        this.clock = clock;
        this.serverId = serverId;
        this.names = names;
        this.texts = new FieldTexts(names);
    }

    Undo server(AuditAction action) {
        Server server = store.server(serverId).get();
        if (server == null) {
            return gone();
        }
        FieldState state = FieldState.of(action, server);
        Fields fields = new Fields(state, texts);
        EditServer edit = EditServer.NOTHING;
        Verdict right = new Verdict.Allowed();
        for (String key : fields.open()) {
            switch (key) {
                case "name" -> edit = fields.text(key).isEmpty() ? edit : edit.withName(fields.text(key));
                case "description" ->
                    edit = fields.clears(key, "Description") ? edit : edit.withDescription(fields.text(key));
                case "icon" -> fields.picture(key, "Icon");
                case "banner" -> fields.picture(key, "Banner");
                case "analytics" -> edit = edit.withAnalytics(fields.yes(key));
                case "discoverable" -> edit = edit.withDiscoverable(fields.yes(key));
                case "flags" -> edit = edit.withFlags((int) fields.number(key));
                case "system_messages" ->
                    edit = fields.clears(key, "SystemMessages")
                            ? edit
                            : edit.withSystemMessages(read(fields.value(key), SystemMessageChannels.class));
                case "categories" -> {
                    edit = edit.withCategories(List.of(read(fields.list(key), Category[].class)));
                    right = may(Permission.MANAGE_CHANNEL);
                }
                case "default_permissions" -> {
                    long bits = fields.number(key);
                    fields.away(key);
                    fields.steps.add(new UndoStep(
                            Text.of("audit.undo.defaults"),
                            rights().may(serverId, me -> ServerRules.defaultPermissions(me, new Permissions(bits))),
                            reason -> commands.roles().setDefaultPermissions(serverId, bits, reason)));
                }
                case "owner" -> fields.stays(key, Text.of("audit.undo.not.owner"));
                default -> fields.unknown(key);
            }
        }
        EditServer last = edit.without(fields.cleared());
        if (!last.equals(EditServer.NOTHING)) {
            List<Category> categories = last.categories();
            boolean onlyCategories = categories != null && last.equals(EditServer.NOTHING.withCategories(categories));
            fields.first(new UndoStep(
                    fields.sentence("audit.undo.server", ""),
                    right.allowed() && !onlyCategories ? may(Permission.MANAGE_SERVER) : right,
                    reason -> commands.servers().edit(serverId, last, reason)));
        }
        return fields.undo();
    }

    Undo role(AuditAction action) {
        Server server = store.server(serverId).get();
        String id = action.text("role");
        Role role = server == null ? null : server.roles().get(id);
        if (role == null) {
            return gone();
        }
        Fields fields = new Fields(FieldState.of(action, role), texts);
        EditRole edit = EditRole.NOTHING;
        for (String key : fields.open()) {
            switch (key) {
                case "name" -> edit = fields.text(key).isEmpty() ? edit : edit.withName(fields.text(key));
                case "colour" -> edit = fields.clears(key, "Colour") ? edit : edit.withColour(fields.text(key));
                case "hoist" -> edit = edit.withHoist(fields.yes(key));
                case "icon" -> fields.picture(key, "Icon");
                case "permissions" -> {
                    PermissionOverride old = fields.override(key);
                    fields.away(key);
                    fields.steps.add(new UndoStep(
                            Text.of("audit.undo.rolePermissions", role.name()),
                            rights().may(serverId, me -> ServerRules.rolePermissions(me, role, old)),
                            reason -> commands.roles().setPermissions(serverId, id, old.allow(), old.deny(), reason)));
                }
                default -> fields.unknown(key);
            }
        }
        EditRole last = edit.without(fields.cleared());
        if (!last.equals(EditRole.NOTHING)) {
            fields.first(new UndoStep(
                    fields.sentence("audit.undo.role", role.name()),
                    rights().may(serverId, me -> ServerRules.editRole(me, role)),
                    reason -> commands.roles().edit(serverId, id, last, reason)));
        }
        return fields.undo();
    }

    Undo channel(AuditAction action) {
        String id = action.text("channel");
        if (!(store.channel(id).get() instanceof TextChannel channel)) {
            return gone();
        }
        Fields fields = new Fields(FieldState.of(action, channel), texts);
        EditChannel edit = EditChannel.NOTHING;
        for (String key : fields.open()) {
            switch (key) {
                case "name" -> edit = fields.text(key).isEmpty() ? edit : edit.withName(fields.text(key));
                case "description" ->
                    edit = fields.clears(key, "Description") ? edit : edit.withDescription(fields.text(key));
                case "icon" -> fields.picture(key, "Icon");
                case "nsfw" -> edit = edit.withNsfw(fields.yes(key));
                case "slowmode" -> edit = edit.withSlowmode(fields.number(key));
                case "voice" ->
                    edit = fields.clears(key, "Voice")
                            ? edit
                            : edit.withVoice(read(fields.value(key), TextChannel.Voice.class));
                case "default_permissions" -> {
                    if (fields.clears(key, "DefaultPermissions")) {
                        break;
                    }
                    PermissionOverride old = fields.override(key);
                    fields.away(key);
                    fields.steps.add(new UndoStep(
                            Text.of("audit.undo.channelDefaults", names.channel(id)),
                            rights().may(serverId, me -> ServerRules.channelDefaultPermissions(me, channel, old)),
                            reason -> commands.channels().setDefaultPermissions(id, old.allow(), old.deny(), reason)));
                }
                default -> fields.unknown(key);
            }
        }
        EditChannel last = edit.without(fields.cleared());
        if (!last.equals(EditChannel.NOTHING)) {
            fields.first(new UndoStep(
                    fields.sentence("audit.undo.channel", names.channel(id)),
                    rights().may(serverId, me -> ServerRules.may(me, channel, Permission.MANAGE_CHANNEL)),
                    reason -> commands.channels().edit(id, last, reason)));
        }
        return fields.undo();
    }

    Undo member(AuditAction action) {
        String id = action.text("user");
        Member member = store.member(serverId, id).get();
        Server server = store.server(serverId).get();
        if (member == null || server == null) {
            return Undo.refused(Text.of("audit.undo.not.left", names.user(id)));
        }
        Fields fields = new Fields(FieldState.of(action, member), texts);
        EditMember edit = EditMember.NOTHING;
        List<Verdict> needed = new ArrayList<>();
        for (String key : fields.open()) {
            switch (key) {
                case "nickname" -> {
                    edit = fields.clears(key, "Nickname") ? edit : edit.withNickname(fields.text(key));
                    needed.add(rights().may(serverId, id, ServerRules::nickname));
                }
                case "avatar" -> {
                    if (fields.picture(key, "Avatar")) {
                        needed.add(rights().may(serverId, id, ServerRules::removeAvatar));
                    }
                }
                case "roles" -> {
                    List<String> old = Untyped.texts(fields.list(key)).stream()
                            .filter(server.roles()::containsKey)
                            .toList();
                    List<Role> added = old.stream()
                            .filter(role -> !member.roles().contains(role))
                            .map(server.roles()::get)
                            .filter(Objects::nonNull)
                            .toList();
                    edit = edit.withRoles(old);
                    needed.add(rights().may(serverId, id, (me, them) -> ServerRules.assignRoles(me, them, added)));
                }
                case "timeout" -> {
                    Instant old = fields.text(key).isEmpty() ? null : Instant.parse(fields.text(key));
                    if (old == null) {
                        fields.clears(key, "Timeout");
                        needed.add(rights().may(serverId, id, ServerRules::clearTimeout));
                    } else if (old.isAfter(clock.instant())) {
                        edit = edit.withTimeout(old);
                        needed.add(rights().may(serverId, id, ServerRules::timeout));
                    } else {
                        fields.stays(key, Text.of("audit.undo.not.timeout"));
                    }
                }
                case "can_publish" -> {
                    edit = edit.withCanPublish(fields.allowed(key));
                    needed.add(rights().may(serverId, id, ServerRules::mute));
                }
                case "can_receive" -> {
                    edit = edit.withCanReceive(fields.allowed(key));
                    needed.add(rights().may(serverId, id, ServerRules::deafen));
                }
                default -> fields.unknown(key);
            }
        }
        EditMember last = edit.without(fields.cleared());
        if (!last.equals(EditMember.NOTHING)) {
            fields.first(new UndoStep(
                    fields.sentence("audit.undo.member", names.user(id)),
                    needed.stream()
                            .filter(verdict -> !verdict.allowed())
                            .findFirst()
                            .orElseGet(Verdict.Allowed::new),
                    reason -> commands.members().edit(serverId, id, last, reason)));
        }
        return fields.undo();
    }

    private static <T> T read(Object value, Class<T> type) {
        return Json.tryRead(Json.write(value), type).orElseThrow();
    }

    private static Undo gone() {
        return Undo.refused(Text.of("audit.undo.not.gone"));
    }

    private Rights rights() {
        return store.rights();
    }

    private Verdict may(Permission permission) {
        return rights().may(serverId, me -> ServerRules.may(me, permission));
    }

    /// What of an edit is to be undone, gathered field by field.
    private static final class Fields {
        private final FieldState state;
        private final FieldTexts texts;
        private final List<UndoStep> steps = new ArrayList<>();
        private final List<String> remains = new ArrayList<>();
        private final List<String> together = new ArrayList<>();
        private final List<String> cleared = new ArrayList<>();

        Fields(FieldState state, FieldTexts texts) {
            this.state = state;
            this.texts = texts;
        }

        /// Fields that do not hold their old value.
        List<String> open() {
            List<String> keys =
                    state.keys().stream().filter(key -> !state.restored(key)).toList();
            together.addAll(keys);
            return keys;
        }

        Object value(String key) {
            return Objects.requireNonNullElse(state.before(key), Map.of());
        }

        String text(String key) {
            return state.before(key) instanceof String text ? text : "";
        }

        long number(String key) {
            return state.before(key) instanceof Number number ? number.longValue() : 0;
        }

        boolean yes(String key) {
            return Boolean.TRUE.equals(state.before(key));
        }

        boolean allowed(String key) {
            return !Boolean.FALSE.equals(state.before(key));
        }

        List<?> list(String key) {
            return state.before(key) instanceof List<?> list ? list : List.of();
        }

        PermissionOverride override(String key) {
            AuditAction bits = new AuditAction(Untyped.fields(state.before(key)));
            return new PermissionOverride(bits.number("a"), bits.number("d"));
        }

        /// Clears the field if it held nothing.
        boolean clears(String key, String field) {
            if (state.before(key) == null) {
                cleared.add(field);
                return true;
            }
            return false;
        }

        /// A picture can be taken away but not brought back.
        boolean picture(String key, String field) {
            if (clears(key, field)) {
                return true;
            }
            stays(key, Text.of("audit.undo.not.picture", FieldTexts.name(key)));
            return false;
        }

        void unknown(String key) {
            stays(key, Text.of("audit.undo.not.field", FieldTexts.name(key)));
        }

        void stays(String key, String why) {
            remains.add(why);
            away(key);
        }

        /// The field is not set back with the others.
        void away(String key) {
            together.remove(key);
        }

        String[] cleared() {
            return cleared.toArray(String[]::new);
        }

        void first(UndoStep step) {
            steps.addFirst(step);
        }

        /// The old values of the fields that are set back together.
        String sentence(String key, String what) {
            List<String> values = together.stream()
                    .map(field -> Text.of(
                            "audit.undo.field",
                            FieldTexts.name(field),
                            texts.value(field, state.before(field), null).text()))
                    .toList();
            return Text.of(key, String.join("; ", values), what);
        }

        Undo undo() {
            return Undo.of(steps, remains, state.changedSince(), Text.of("audit.undo.not.already"));
        }
    }
}
