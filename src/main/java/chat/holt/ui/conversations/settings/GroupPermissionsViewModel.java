package chat.holt.ui.conversations.settings;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.model.Group;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.kit.permissions.PermissionEditorViewModel;
import chat.holt.ui.kit.permissions.PermissionGroup;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.kit.permissions.PermissionSubject;
import chat.holt.ui.kit.settings.Draft;
import chat.holt.ui.kit.settings.SettingsPage;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// What everybody but the owner may do in a group (`permissions.md §4`). Only what was touched is changed, so changes
/// by
/// others to the rest show through.
public final class GroupPermissionsViewModel implements SettingsPage, Draft, PermissionSubject {
    /// Those that mean something in a group; everybody in it sees it and what was written.
    private static final List<Permission> OFFERED = List.of(
            Permission.INVITE_OTHERS,
            Permission.MANAGE_CHANNEL,
            Permission.MANAGE_MESSAGES,
            Permission.SEND_MESSAGE,
            Permission.SEND_EMBEDS,
            Permission.UPLOAD_FILES,
            Permission.REACT,
            Permission.MASQUERADE,
            Permission.MENTION_EVERYONE,
            Permission.CONNECT,
            Permission.SPEAK,
            Permission.VIDEO,
            Permission.LISTEN);

    /// Those of which a server's words do not fit.
    private static final Set<Permission> NAMED = EnumSet.of(Permission.MANAGE_CHANNEL, Permission.INVITE_OTHERS);

    private static final Set<Permission> EXPLAINED = EnumSet.of(
            Permission.MANAGE_CHANNEL,
            Permission.INVITE_OTHERS,
            Permission.SEND_MESSAGE,
            Permission.MENTION_EVERYONE,
            Permission.CONNECT,
            Permission.SPEAK,
            Permission.LISTEN);

    private final ConversationContext context;
    private final String groupId;
    private final Map<Permission, PermissionState> edits = new EnumMap<>(Permission.class);
    private final ObservableList<String> changes = FXCollections.observableArrayList();
    private final Attempt attempt = new Attempt();
    private final PermissionEditorViewModel editor;
    private final Subscription subscription;

    public GroupPermissionsViewModel(ConversationContext context, String groupId) {
        this.context = context;
        this.groupId = groupId;
        editor = new PermissionEditorViewModel(this);
        subscription = context.store().channel(groupId).subscribe(now -> changed());
    }

    public PermissionEditorViewModel editor() {
        return editor;
    }

    @Override
    public ObservableList<String> changes() {
        return changes;
    }

    @Override
    public ObservableValue<Boolean> busy() {
        return attempt.busy();
    }

    @Override
    public ObservableValue<String> error() {
        return attempt.error();
    }

    @Override
    public void reset() {
        attempt.refuse("");
        edits.clear();
        changed();
    }

    @Override
    public void save() {
        Permissions next = live();
        for (Map.Entry<Permission, PermissionState> edit : edits.entrySet()) {
            next = edit.getValue() == PermissionState.ALLOWED ? next.with(edit.getKey()) : next.without(edit.getKey());
        }
        long bits = next.bits();
        attempt.run(() -> context.commands().channels().setGroupPermissions(groupId, bits, null), done -> {});
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    @Override
    public boolean twoStates() {
        return true;
    }

    @Override
    public List<Permission> offered() {
        return OFFERED;
    }

    @Override
    public String name(Permission permission) {
        return NAMED.contains(permission)
                ? Text.of("group.permission." + permission.wireName())
                : PermissionSubject.super.name(permission);
    }

    @Override
    public String meaning(Permission permission) {
        return EXPLAINED.contains(permission)
                ? Text.of("group.permission." + permission.wireName() + ".meaning")
                : PermissionSubject.super.meaning(permission);
    }

    @Override
    public String heading(PermissionGroup group) {
        return group == PermissionGroup.CHANNELS
                ? Text.of("group.permission.heading")
                : PermissionSubject.super.heading(group);
    }

    @Override
    public String blocked() {
        return context.store().rights().channel(groupId).has(Permission.MANAGE_PERMISSIONS)
                ? ""
                : Text.of("group.permissions.closed");
    }

    @Override
    public PermissionState state(Permission permission) {
        PermissionState edit = edits.get(permission);
        return edit == null ? liveState(permission) : edit;
    }

    /// Whoever may set them may set them all.
    @Override
    public String refused(Permission permission, PermissionState next) {
        return "";
    }

    @Override
    public void why(Permission permission) {}

    @Override
    public String outcome(Permission permission) {
        return "";
    }

    @Override
    public void set(Map<Permission, PermissionState> states) {
        edits.putAll(states);
        changed();
    }

    private void changed() {
        edits.entrySet().removeIf(edit -> edit.getValue() == liveState(edit.getKey()));
        List<String> sentences = edits.entrySet().stream()
                .map(edit -> Text.of(
                        edit.getValue() == PermissionState.ALLOWED
                                ? "group.permissions.allow"
                                : "group.permissions.forbid",
                        name(edit.getKey())))
                .toList();
        if (!changes.equals(sentences)) {
            changes.setAll(sentences);
        }
        editor.refresh();
    }

    private PermissionState liveState(Permission permission) {
        return live().has(permission) ? PermissionState.ALLOWED : PermissionState.NEUTRAL;
    }

    /// What a group has while nobody set anything is what direct messages have.
    private Permissions live() {
        return context.store().channel(groupId).get() instanceof Group group && group.permissions() != null
                ? new Permissions(group.permissions())
                : Permissions.DIRECT_MESSAGE;
    }
}
