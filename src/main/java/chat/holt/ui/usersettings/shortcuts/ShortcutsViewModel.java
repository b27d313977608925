package chat.holt.ui.usersettings.shortcuts;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.NameMatch;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.kit.shortcuts.KeyBindings;
import chat.holt.ui.kit.shortcuts.Keys;
import chat.holt.ui.kit.shortcuts.Shortcut;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Giving shortcuts other keys: one of them listens for keys at a time.
public final class ShortcutsViewModel implements SettingsPage {
    private final KeyBindings bindings;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<@Nullable Shortcut> recording = new ReadOnlyObjectWrapper<>(this, "recording");
    private final ReadOnlyObjectWrapper<@Nullable Conflict> conflict = new ReadOnlyObjectWrapper<>(this, "conflict");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// Keys that another shortcut has.
    public record Conflict(Keys keys, Shortcut holder) {}

    public ShortcutsViewModel(KeyBindings bindings) {
        this.bindings = bindings;
    }

    public KeyBindings bindings() {
        return bindings;
    }

    /// Narrows the list, by name or keys.
    StringProperty query() {
        return query;
    }

    /// Those of an area that fit the query.
    List<Shortcut> shown(Shortcut.Area area) {
        String wanted = NameMatch.folded(query.get());
        return area.shortcuts().stream()
                .filter(Shortcut::changeable)
                .filter(shortcut -> NameMatch.folded(shortcut.text()).contains(wanted)
                        || bindings.of(shortcut).stream()
                                .map(Keys::text)
                                .anyMatch(keys -> NameMatch.folded(keys).contains(wanted)))
                .toList();
    }

    /// What listens for keys; null for nothing.
    ReadOnlyObjectProperty<@Nullable Shortcut> recording() {
        return recording.getReadOnlyProperty();
    }

    /// Whose keys were pressed, while it is asked whether to take them; null for nothing to ask.
    ReadOnlyObjectProperty<@Nullable Conflict> conflict() {
        return conflict.getReadOnlyProperty();
    }

    /// Why the keys pressed cannot be had; empty for nothing to say.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void record(Shortcut shortcut) {
        cancel();
        recording.set(shortcut);
    }

    /// Ends listening; all stays as it was.
    void cancel() {
        recording.set(null);
        conflict.set(null);
        problem.set("");
    }

    /// Hears keys for what listens: it gets them, unless they cannot be had or another one has them.
    void pressed(Keys keys) {
        Shortcut shortcut = recording.get();
        if (shortcut == null) {
            return;
        }
        String refusal = bindings.refusal(keys, shortcut);
        conflict.set(null);
        if (refusal != null) {
            problem.set(Text.of("shortcuts.refused", keys.text(), refusal));
            return;
        }
        problem.set("");
        Shortcut holder = bindings.holder(keys, shortcut).orElse(null);
        if (holder == null) {
            cancel();
            bindings.choose(shortcut, List.of(keys));
        } else {
            conflict.set(new Conflict(keys, holder));
        }
    }

    /// Takes the keys from who has them.
    void take() {
        Shortcut shortcut = recording.get();
        Conflict asked = conflict.get();
        if (shortcut != null && asked != null) {
            cancel();
            bindings.choose(shortcut, List.of(asked.keys()));
        }
    }

    void remove(Shortcut shortcut) {
        cancel();
        bindings.choose(shortcut, List.of());
    }

    void reset(Shortcut shortcut) {
        cancel();
        bindings.reset(shortcut);
    }

    void resetAll() {
        cancel();
        bindings.resetAll();
    }

    @Override
    public void close() {
        cancel();
    }
}
