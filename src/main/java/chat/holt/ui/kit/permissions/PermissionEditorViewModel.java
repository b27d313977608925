package chat.holt.ui.kit.permissions;

import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Permissions of one subject as a searchable list in groups, with what can be said about each.
public final class PermissionEditorViewModel {
    private final PermissionSubject subject;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<Permission, PermissionRow>> rows = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    public PermissionEditorViewModel(PermissionSubject subject) {
        this.subject = subject;
        filter.subscribe(this::refresh);
        refresh();
    }

    /// Part of a name or meaning; empty shows all.
    public StringProperty filter() {
        return filter;
    }

    /// Permissions that pass the filter.
    public ReadOnlyObjectProperty<Map<Permission, PermissionRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Why nothing can be changed; empty if something can.
    public ReadOnlyStringProperty blocked() {
        return blocked.getReadOnlyProperty();
    }

    /// What came of the last change of many; empty for nothing to say.
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// What a permission is called.
    public String name(Permission permission) {
        return subject.name(permission);
    }

    /// What it lets one do, in a line.
    public String meaning(Permission permission) {
        return subject.meaning(permission);
    }

    /// Heading of a group of permissions.
    public String heading(PermissionGroup group) {
        return subject.heading(group);
    }

    /// Whether there is nothing between allowed and not allowed.
    public boolean twoStates() {
        return subject.twoStates();
    }

    public void set(Permission permission, PermissionState state) {
        put(Map.of(permission, state));
    }

    /// Explains why one lacks a permission, and so cannot give it.
    public void why(Permission permission) {
        subject.why(permission);
    }

    /// Says the same about all permissions of a group that pass the filter, as far as one may.
    public void setAll(PermissionGroup group, PermissionState state) {
        setAll(group.permissions(), state);
    }

    /// Says the same about all permissions that pass the filter, as far as one may.
    public void setAll(PermissionState state) {
        setAll(subject.offered(), state);
    }

    /// What is said about all permissions, to be pasted elsewhere.
    public String copy() {
        Map<Permission, PermissionState> states = new EnumMap<>(Permission.class);
        subject.offered().forEach(permission -> states.put(permission, subject.state(permission)));
        notice.set(Text.of("permissions.copied"));
        return PermissionText.of(states);
    }

    /// Says what was copied, as far as one may.
    public void paste(String text) {
        Optional<Map<Permission, PermissionState>> copied = PermissionText.read(text);
        if (copied.isEmpty()) {
            notice.set(Text.of("permissions.paste.none"));
            return;
        }
        Map<Permission, PermissionState> states = new EnumMap<>(copied.get());
        states.keySet().retainAll(subject.offered());
        put(states);
    }

    /// Takes in that the subject is another or has changed.
    public void refresh() {
        blocked.set(subject.blocked());
        Map<Permission, PermissionRow> next = new EnumMap<>(Permission.class);
        subject.offered().stream().filter(this::matches).forEach(permission -> next.put(permission, row(permission)));
        rows.set(Collections.unmodifiableMap(next));
    }

    private void setAll(Collection<Permission> permissions, PermissionState wanted) {
        Map<Permission, PermissionState> states = new EnumMap<>(Permission.class);
        permissions.stream()
                .filter(subject.offered()::contains)
                .filter(this::matches)
                .forEach(permission -> states.put(permission, wanted));
        put(states);
    }

    /// Changes what can be changed and tells how many could not.
    private void put(Map<Permission, PermissionState> wanted) {
        Map<Permission, PermissionState> states = new EnumMap<>(Permission.class);
        int refused = 0;
        for (Map.Entry<Permission, PermissionState> entry : wanted.entrySet()) {
            Permission permission = entry.getKey();
            PermissionState state = subject.twoStates() && entry.getValue() == PermissionState.DENIED
                    ? PermissionState.NEUTRAL
                    : entry.getValue();
            if (subject.state(permission) == state) {
                continue;
            }
            if (subject.blocked().isEmpty()
                    && subject.refused(permission, state).isEmpty()) {
                states.put(permission, state);
            } else {
                refused++;
            }
        }
        notice.set(refused == 0 ? "" : Text.of("permissions.refused", refused));
        if (!states.isEmpty()) {
            subject.set(states);
        }
        refresh();
    }

    private boolean matches(Permission permission) {
        String part = filter.get().strip().toLowerCase(Locale.ROOT);
        return subject.name(permission).toLowerCase(Locale.ROOT).contains(part)
                || subject.meaning(permission).toLowerCase(Locale.ROOT).contains(part);
    }

    private PermissionRow row(Permission permission) {
        PermissionState state = subject.state(permission);
        Map<PermissionState, String> refusals = new EnumMap<>(PermissionState.class);
        List<PermissionState> choices = Arrays.stream(PermissionState.values())
                .filter(choice -> !subject.twoStates() || choice != PermissionState.DENIED)
                .toList();
        for (PermissionState choice : choices) {
            String reason = choice == state ? "" : blockedOr(permission, choice);
            if (!reason.isEmpty()) {
                refusals.put(choice, reason);
            }
        }
        return new PermissionRow(
                state,
                choices,
                Collections.unmodifiableMap(refusals),
                subject.outcome(permission),
                subject.elsewhere(permission));
    }

    private String blockedOr(Permission permission, PermissionState choice) {
        String all = subject.blocked();
        return all.isEmpty() ? subject.refused(permission, choice) : all;
    }
}
