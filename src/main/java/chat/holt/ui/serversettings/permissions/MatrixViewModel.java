package chat.holt.ui.serversettings.permissions;

import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.EvaluationOrder;
import chat.holt.permissions.Permission;
import chat.holt.permissions.PermissionSource;
import chat.holt.permissions.Standing;
import chat.holt.ui.kit.permissions.Outlook;
import chat.holt.ui.kit.permissions.OverrideDraft;
import chat.holt.ui.kit.permissions.OverridePlace;
import chat.holt.ui.kit.permissions.OverridePlace.InChannel;
import chat.holt.ui.kit.permissions.OverridePlace.OnServer;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.kit.permissions.PermissionText;
import chat.holt.ui.kit.settings.DraftPage;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All roles against all permissions, or against all channels for one permission. Fields are worked out when they are
/// first looked at.
public final class MatrixViewModel implements DraftPage {
    /// What the columns are.
    public enum Mode {
        PERMISSIONS,
        CHANNELS
    }

    private final OverrideDraft draft;
    private final Overrides overrides;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.PERMISSIONS);
    private final ObjectProperty<Permission> permission = new SimpleObjectProperty<>(Permission.VIEW_CHANNEL);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Map<Long, MatrixField> fields = new HashMap<>();
    private final Map<String, TextChannel> drafted = new HashMap<>();
    private final Subscription subscriptions;
    private List<MatrixRow> rows = List.of();
    private List<MatrixColumn> columns = List.of();
    private @Nullable MatrixConflicts conflicts;
    private @Nullable Server server;

    public MatrixViewModel(Overrides overrides, Navigator navigator) {
        this.overrides = overrides;
        this.draft = new OverrideDraft(overrides, navigator);
        this.subscriptions = Subscription.combine(
                draft.revision().subscribe(this::refresh),
                mode.subscribe(this::refresh),
                permission.subscribe(this::refresh),
                filter.subscribe(this::refresh));
        refresh();
    }

    public ObjectProperty<Mode> mode() {
        return mode;
    }

    /// The permission shown for all channels.
    public ObjectProperty<Permission> permission() {
        return permission;
    }

    /// Part of a role's name; empty shows all.
    public StringProperty filter() {
        return filter;
    }

    /// What came of the last copy or change of many; empty for nothing to say.
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// Grows whenever rows, columns or fields change.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// Roles, the highest first, and everyone last.
    public List<MatrixRow> rows() {
        return rows;
    }

    public List<MatrixColumn> columns() {
        return columns;
    }

    @Override
    public OverrideDraft draft() {
        return draft;
    }

    /// What a row says in a column.
    public MatrixField field(int row, int column) {
        long key = (long) row << Integer.SIZE | column;
        MatrixField known = fields.get(key);
        if (known == null) {
            known = work(rows.get(row).roleId(), columns.get(column));
            fields.put(key, known);
        }
        return known;
    }

    /// Says the next thing that may be said: allow, deny, leave.
    public void cycle(int row, int column) {
        PermissionState state = field(row, column).state();
        PermissionState[] turn = {PermissionState.NEUTRAL, PermissionState.ALLOWED, PermissionState.DENIED};
        int now = Arrays.asList(turn).indexOf(state);
        for (int step = 1; step < turn.length; step++) {
            PermissionState next = turn[(now + step) % turn.length];
            if (open(rows.get(row).roleId(), columns.get(column), next)) {
                set(row, column, next);
                return;
            }
        }
        notice.set(field(row, column).locked());
    }

    /// What a field is about and says, for those who cannot see it and for the line below.
    public String describe(int row, int column) {
        MatrixField field = field(row, column);
        String said = field.state() == PermissionState.NEUTRAL
                ? field.outcome()
                : Text.of("permissions.said." + field.state().name());
        String text = Text.of(
                "permissions.matrix.field",
                rows.get(row).name(),
                columns.get(column).name(),
                said);
        return field.conflict().isEmpty() ? text : text + " " + field.conflict();
    }

    /// Says something, if it may be said.
    public void set(int row, int column, PermissionState state) {
        put(Map.of(rows.get(row).roleId(), Map.of(columns.get(column), state)));
    }

    /// What a row says, to be pasted in another row or at another role.
    public String copyRow(int row) {
        Map<String, PermissionState> states = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            states.put(columns.get(column).key(), field(row, column).state());
        }
        notice.set(Text.of("permissions.matrix.copied", rows.get(row).name()));
        return PermissionText.ofAll(states);
    }

    /// What a column says, to be pasted in another column.
    public String copyColumn(int column) {
        Map<String, PermissionState> states = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            states.put(rows.get(row).roleId(), field(row, column).state());
        }
        notice.set(Text.of("permissions.matrix.copied", columns.get(column).name()));
        return PermissionText.ofAll(states);
    }

    /// Says in a row or column what was copied from another, as far as one may.
    public void paste(int row, int column, String text) {
        Map<String, PermissionState> copied = PermissionText.readAll(text);
        Map<MatrixColumn, PermissionState> along = new LinkedHashMap<>();
        columns.stream()
                .filter(known -> copied.containsKey(known.key()))
                .forEach(known -> along.put(known, copied.getOrDefault(known.key(), PermissionState.NEUTRAL)));
        Map<String, Map<MatrixColumn, PermissionState>> wanted = new LinkedHashMap<>();
        if (!along.isEmpty()) {
            wanted.put(rows.get(row).roleId(), along);
        } else {
            rows.stream()
                    .map(MatrixRow::roleId)
                    .filter(copied::containsKey)
                    .forEach(roleId -> wanted.put(
                            roleId, Map.of(columns.get(column), copied.getOrDefault(roleId, PermissionState.NEUTRAL))));
        }
        if (wanted.isEmpty()) {
            notice.set(Text.of("permissions.paste.none"));
        } else {
            put(wanted);
        }
    }

    private void put(Map<String, Map<MatrixColumn, PermissionState>> wanted) {
        Map<OverridePlace, Map<Permission, PermissionState>> changes = new LinkedHashMap<>();
        int refused = 0;
        for (Map.Entry<String, Map<MatrixColumn, PermissionState>> row : wanted.entrySet()) {
            for (Map.Entry<MatrixColumn, PermissionState> entry : row.getValue().entrySet()) {
                OverridePlace place = place(row.getKey(), entry.getKey());
                Permission of = permission(entry.getKey());
                PermissionState state = Overrides.twoStates(place) && entry.getValue() == PermissionState.DENIED
                        ? PermissionState.NEUTRAL
                        : entry.getValue();
                if (draft.state(place, of) == state) {
                    continue;
                }
                if (open(row.getKey(), entry.getKey(), state)) {
                    changes.computeIfAbsent(place, key -> new EnumMap<>(Permission.class))
                            .put(of, state);
                } else {
                    refused++;
                }
            }
        }
        notice.set(refused == 0 ? "" : Text.of("permissions.refused", refused));
        if (!changes.isEmpty()) {
            draft.set(changes);
        }
    }

    private boolean open(String roleId, MatrixColumn column, PermissionState state) {
        OverridePlace place = place(roleId, column);
        boolean exists = !Overrides.twoStates(place) || state != PermissionState.DENIED;
        return exists && overrides.verdict(place, permission(column), state).allowed();
    }

    private OverridePlace place(String roleId, MatrixColumn column) {
        return mode.get() == Mode.PERMISSIONS ? new OnServer(roleId) : new InChannel(column.key(), roleId);
    }

    private Permission permission(MatrixColumn column) {
        return mode.get() == Mode.PERMISSIONS
                ? Permission.ofWireName(column.key()).orElseThrow()
                : permission.get();
    }

    private MatrixField work(String roleId, MatrixColumn column) {
        OverridePlace place = place(roleId, column);
        Permission of = permission(column);
        PermissionState state = draft.state(place, of);
        TextChannel channel = place instanceof InChannel in ? drafted.get(in.channelId()) : null;
        Outlook outlook = server == null
                ? new Outlook(false, null)
                : Outlook.trace(server, channel, roleId, order()).of(of);
        boolean hidden = outlook.source() instanceof PermissionSource.ViewGate;
        String conflict = conflicts == null
                ? ""
                : channel == null
                        ? conflicts.onServer(roleId, of, state)
                        : conflicts.inChannel(channel, roleId, of, state, hidden);
        return new MatrixField(
                state, outlook.allowed(), draft.touched(place, of), locked(roleId, column), conflict, outlook.text());
    }

    /// Why not everything can be said; empty if it can.
    private String locked(String roleId, MatrixColumn column) {
        OverridePlace place = place(roleId, column);
        PermissionState state = draft.state(place, permission(column));
        for (PermissionState other : PermissionState.values()) {
            boolean exists = !Overrides.twoStates(place) || other != PermissionState.DENIED;
            if (other != state && exists) {
                String refusal = Refusal.text(overrides.verdict(place, permission(column), other));
                if (!refusal.isEmpty()) {
                    return refusal;
                }
            }
        }
        return "";
    }

    private EvaluationOrder order() {
        return overrides
                .store()
                .rights()
                .mine(overrides.serverId())
                .map(Standing::order)
                .orElse(EvaluationOrder.CHANNEL_DEFAULT_FIRST);
    }

    private void refresh() {
        fields.clear();
        drafted.clear();
        server = draft.server();
        List<TextChannel> channels =
                overrides.channels().stream().map(draft::channel).toList();
        channels.forEach(channel -> drafted.put(channel.id(), channel));
        conflicts = server == null ? null : new MatrixConflicts(server, channels, order());
        String part = filter.get().strip().toLowerCase(Locale.ROOT);
        List<MatrixRow> next = new ArrayList<>();
        for (Role role : overrides.roles()) {
            next.add(new MatrixRow(role.id(), role.name(), role.colour()));
        }
        next.add(new MatrixRow(OverridePlace.EVERYONE, Text.of("settings.server.roles.everyone"), null));
        next.removeIf(row -> !row.name().toLowerCase(Locale.ROOT).contains(part));
        rows = List.copyOf(next);
        columns = mode.get() == Mode.PERMISSIONS
                ? MatrixColumns.permissions()
                : MatrixColumns.channels(
                        channels.stream()
                                .filter(channel -> overrides
                                        .offered(new InChannel(channel.id(), OverridePlace.EVERYONE))
                                        .contains(permission.get()))
                                .toList(),
                        server == null ? List.of() : server.categories());
        revision.set(revision.get() + 1);
    }

    /// Ends listening.
    @Override
    public void close() {
        subscriptions.unsubscribe();
        draft.close();
    }
}
