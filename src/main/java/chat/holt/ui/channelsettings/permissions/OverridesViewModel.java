package chat.holt.ui.channelsettings.permissions;

import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.permissions.EvaluationOrder;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Standing;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.permissions.Outlook;
import chat.holt.ui.kit.permissions.OverrideDraft;
import chat.holt.ui.kit.permissions.OverridePlace;
import chat.holt.ui.kit.permissions.OverridePlace.InChannel;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.permissions.PermissionEditorViewModel;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.kit.settings.DraftPage;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What one channel or category changes about permissions: for everyone first, then for roles, the highest first.
public final class OverridesViewModel implements DraftPage {
    private final OverrideDraft draft;
    private final Overrides overrides;
    private final OverrideScope scope;
    private final PermissionEditorViewModel editor;
    private final ObservableList<OverrideRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<String> selected = new SimpleObjectProperty<>(OverridePlace.EVERYONE);
    /// Roles added here that say nothing yet.
    private final Set<String> added = new HashSet<>();

    private final Subscription subscriptions;
    private Outlook.@Nullable Trace outlook;

    public OverridesViewModel(Overrides overrides, OverrideScope scope, Navigator navigator) {
        this.overrides = overrides;
        this.scope = scope;
        this.draft = new OverrideDraft(overrides, navigator);
        this.editor = new PermissionEditorViewModel(draft.subject(this::chosen, scope::closed, this::outcome));
        this.subscriptions =
                Subscription.combine(draft.revision().subscribe(this::show), selected.subscribe(this::lookOut));
        show();
    }

    /// Everyone, and the roles for whom something is changed.
    public ObservableList<OverrideRow> rows() {
        return rows;
    }

    /// Role id of the row that is edited.
    public ObjectProperty<String> selected() {
        return selected;
    }

    /// What the selected row allows and denies.
    public PermissionEditorViewModel editor() {
        return editor;
    }

    /// All unsaved changes of this page.
    @Override
    public OverrideDraft draft() {
        return draft;
    }

    /// Roles for whom nothing is changed yet, to be added.
    public List<MenuAction> addable() {
        Set<String> there = new HashSet<>();
        rows.forEach(row -> there.add(row.roleId()));
        return overrides.roles().stream()
                .filter(role -> !there.contains(role.id()))
                .map(role -> MenuAction.of("override-add-" + role.id(), role.name(), "fth-shield", () -> add(role.id()))
                        .disabled(locked(role.id())))
                .toList();
    }

    /// Adds a role that says nothing yet, and selects it.
    public void add(String roleId) {
        added.add(roleId);
        show();
        selected.set(roleId);
    }

    /// Why the selected row cannot be emptied; empty if it can.
    public String removeBlocked() {
        return chosen().stream()
                .map(place -> Refusal.text(overrides.verdict(place, PermissionOverride.NONE)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Makes the selected row say nothing; a role leaves the list once that is saved.
    public void remove() {
        if (!removeBlocked().isEmpty()) {
            return;
        }
        added.remove(selected.get());
        Map<Permission, PermissionState> nothing = new EnumMap<>(Permission.class);
        Arrays.stream(Permission.values()).forEach(permission -> nothing.put(permission, PermissionState.NEUTRAL));
        Map<OverridePlace, Map<Permission, PermissionState>> everywhere = new LinkedHashMap<>();
        chosen().forEach(place -> everywhere.put(place, nothing));
        draft.set(everywhere);
    }

    @Override
    public void reset() {
        added.clear();
        draft.reset();
    }

    /// Ends listening.
    @Override
    public void close() {
        subscriptions.unsubscribe();
        draft.close();
    }

    private List<OverridePlace> chosen() {
        return scope.places(selected.get());
    }

    /// What holds here for members with just the selected role while the permission is left alone.
    private String outcome(Permission permission) {
        Outlook.Trace known = outlook;
        return known == null ? "" : known.of(permission).text();
    }

    private void lookOut() {
        Server server = draft.server();
        EvaluationOrder order = overrides
                .store()
                .rights()
                .mine(overrides.serverId())
                .map(Standing::order)
                .orElse(EvaluationOrder.CHANNEL_DEFAULT_FIRST);
        List<OverridePlace> places = chosen();
        outlook = places.size() == 1 && places.getFirst() instanceof InChannel in && server != null
                ? overrides
                        .channel(in.channelId())
                        .map(live -> Outlook.trace(server, draft.channel(live), in.roleId(), order))
                        .orElse(null)
                : null;
        editor.refresh();
    }

    private OverrideRow row(String roleId, String name, @Nullable String colour) {
        List<OverridePlace> places = scope.places(roleId);
        int allowed = 0;
        int denied = 0;
        for (Permission permission : Permission.values()) {
            PermissionState said = draft.common(places, permission);
            allowed += said == PermissionState.ALLOWED ? 1 : 0;
            denied += said == PermissionState.DENIED ? 1 : 0;
        }
        return new OverrideRow(
                roleId, name, colour, allowed, denied, places.stream().anyMatch(draft::touched), locked(roleId));
    }

    private @Nullable String locked(String roleId) {
        for (OverridePlace place : scope.places(roleId)) {
            String refusal = Refusal.textOrNull(overrides.opens(place));
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static boolean speaks(PermissionOverride override) {
        return (override.allow() | override.deny()) != 0;
    }

    /// Takes in that the scope has changed.
    void show() {
        List<OverrideRow> next = new ArrayList<>();
        next.add(row(OverridePlace.EVERYONE, Text.of("settings.server.roles.everyone"), null));
        for (Role role : overrides.roles()) {
            boolean says = scope.places(role.id()).stream()
                    .anyMatch(place -> draft.touched(place) || speaks(draft.drafted(place)));
            if (says || added.contains(role.id())) {
                next.add(row(role.id(), role.name(), role.colour()));
            }
        }
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
        if (next.stream().noneMatch(row -> row.roleId().equals(selected.get()))) {
            selected.set(OverridePlace.EVERYONE);
        }
        lookOut();
    }
}
