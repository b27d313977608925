package chat.holt.ui.channelsettings.permissions;

import chat.holt.commands.CategoryCommands;
import chat.holt.commands.Failure;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.permissions.OverrideDraft;
import chat.holt.ui.kit.permissions.OverridePlace;
import chat.holt.ui.kit.permissions.OverridePlace.InCategory;
import chat.holt.ui.kit.permissions.OverridePlace.InChannel;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.kit.settings.Draft;
import chat.holt.ui.kit.settings.DraftPage;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// What a category changes about permissions. Where the instance keeps that with the category, it is one change; else
/// it
/// is made channel by channel, and the category says what most of its channels do (`rest.md §31`). Channels that say
/// something else are listed.
public final class CategoryPermissionsViewModel implements DraftPage, OverrideScope {
    /// How categories work here, once that is known.
    private enum Kind {
        UNKNOWN,
        OWN,
        BY_CHANNEL
    }

    private final Overrides overrides;
    private final String categoryId;
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ObservableList<Drift> drifting = FXCollections.observableArrayList();
    private final OverridesViewModel page;
    private final Subscription subscription;
    /// What most channels say, for one comparison.
    private final Map<String, Map<Permission, PermissionState>> common = new HashMap<>();

    private Kind kind = Kind.UNKNOWN;
    private String closed = Text.of("permissions.category.asking");

    public CategoryPermissionsViewModel(
            Overrides overrides, CategoryCommands commands, String categoryId, Navigator navigator) {
        this.overrides = overrides;
        this.categoryId = categoryId;
        this.page = new OverridesViewModel(overrides, this, navigator);
        this.subscription = page.draft().revision().subscribe(this::compare);
        commands.havePermissions(overrides.serverId())
                .onSuccess(own -> {
                    kind = own ? Kind.OWN : Kind.BY_CHANNEL;
                    closed = "";
                })
                .onFailure(problem -> closed = Failure.of(problem).text())
                .onDone(() -> {
                    page.show();
                    compare();
                });
        compare();
    }

    /// What is changed for everyone and for roles.
    public OverridesViewModel page() {
        return page;
    }

    @Override
    public Draft draft() {
        return page;
    }

    /// A line on what a change here does.
    public ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    /// Channels that differ from the category, unsaved changes included.
    public ObservableList<Drift> drifting() {
        return drifting;
    }

    @Override
    public List<OverridePlace> places(String roleId) {
        return switch (kind) {
            case OWN -> List.of(new InCategory(categoryId, roleId));
            case UNKNOWN, BY_CHANNEL ->
                channels().stream()
                        .<OverridePlace>map(channel -> new InChannel(channel.id(), roleId))
                        .toList();
        };
    }

    @Override
    public String closed() {
        return closed.isEmpty() && kind == Kind.BY_CHANNEL && channels().isEmpty()
                ? Text.of("permissions.category.empty")
                : closed;
    }

    /// Makes a channel say what the category says; that is saved with all other changes.
    public void sync(String channelId) {
        Map<OverridePlace, Map<Permission, PermissionState>> changes = new LinkedHashMap<>();
        channel(channelId).ifPresent(channel -> {
            for (String roleId : roleIds()) {
                Map<Permission, PermissionState> differing = differing(channel, roleId);
                if (!differing.isEmpty()) {
                    changes.put(new InChannel(channelId, roleId), differing);
                }
            }
        });
        page.draft().set(changes);
    }

    /// Makes all channels say what the category says, as far as one may.
    public void syncAll() {
        List.copyOf(drifting).stream()
                .filter(drift -> drift.locked().isEmpty())
                .forEach(drift -> sync(drift.channelId()));
    }

    private void compare() {
        common.clear();
        List<Drift> next = new ArrayList<>();
        for (TextChannel channel : kind == Kind.UNKNOWN ? List.<TextChannel>of() : channels()) {
            List<String> differences = new ArrayList<>();
            String locked = "";
            for (String roleId : roleIds()) {
                OverridePlace place = new InChannel(channel.id(), roleId);
                for (Map.Entry<Permission, PermissionState> entry :
                        differing(channel, roleId).entrySet()) {
                    PermissionState now = page.draft().state(place, entry.getKey());
                    differences.add(Text.of(
                            "settings.server.change." + now.name(),
                            overrides.roleName(roleId),
                            Text.of(entry.getKey().nameKey())));
                    String refusal = Refusal.text(overrides.verdict(place, entry.getKey(), entry.getValue()));
                    locked = locked.isEmpty() ? refusal : locked;
                }
            }
            if (!differences.isEmpty()) {
                next.add(new Drift(channel.id(), channel.name(), differences, locked));
            }
        }
        if (!next.equals(drifting)) {
            drifting.setAll(next);
        }
        about.set(
                switch (kind) {
                    case UNKNOWN -> "";
                    case OWN -> Text.of("permissions.category.own");
                    case BY_CHANNEL ->
                        Text.of("permissions.category.byChannel", channels().size());
                });
    }

    /// What a channel would have to say to a role to be as the category. Where categories have permissions of their
    /// own, that is nothing.
    private Map<Permission, PermissionState> differing(TextChannel channel, String roleId) {
        OverrideDraft draft = page.draft();
        OverridePlace place = new InChannel(channel.id(), roleId);
        Map<Permission, PermissionState> differing = new EnumMap<>(Permission.class);
        for (Permission permission : overrides.offered(place)) {
            PermissionState wanted = kind == Kind.OWN ? PermissionState.NEUTRAL : common(roleId, permission);
            if (draft.state(place, permission) != wanted) {
                differing.put(permission, wanted);
            }
        }
        return differing;
    }

    private PermissionState common(String roleId, Permission permission) {
        return common.computeIfAbsent(roleId, id -> new EnumMap<>(Permission.class))
                .computeIfAbsent(permission, key -> page.draft().common(places(roleId), key));
    }

    /// Everyone, and roles to whom a channel says something.
    private List<String> roleIds() {
        List<String> ids = new ArrayList<>();
        ids.add(OverridePlace.EVERYONE);
        Set<String> named = new HashSet<>();
        page.rows().forEach(row -> named.add(row.roleId()));
        channels().forEach(channel -> named.addAll(channel.rolePermissions().keySet()));
        overrides.roles().stream().map(Role::id).filter(named::contains).forEach(ids::add);
        return ids;
    }

    private List<TextChannel> channels() {
        Server server = overrides.server();
        Optional<Category> category = server == null ? Optional.empty() : server.category(categoryId);
        return category.map(Category::channels).orElse(List.of()).stream()
                .flatMap(id -> channel(id).stream())
                .toList();
    }

    private Optional<TextChannel> channel(String channelId) {
        return overrides.channel(channelId);
    }

    /// Ends listening.
    @Override
    public void close() {
        subscription.unsubscribe();
        page.close();
    }
}
