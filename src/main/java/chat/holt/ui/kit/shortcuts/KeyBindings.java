package chat.holt.ui.kit.shortcuts;

import chat.holt.i18n.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Which keys each [Shortcut] has: the usual ones, or those that the user chose. UI thread only.
public final class KeyBindings {

    /// Keys that every text field needs for itself.
    private static final Set<Keys> EDITING = Set.of(
            Keys.of("Ctrl+A"),
            Keys.of("Ctrl+C"),
            Keys.of("Ctrl+V"),
            Keys.of("Ctrl+X"),
            Keys.of("Ctrl+Z"),
            Keys.of("Ctrl+Y"),
            Keys.of("Ctrl+Shift+Z"));

    /// A shortcut with that many keys counts something.
    private static final int NUMBERS = 9;

    private final ObservableMap<String, List<String>> chosen;
    private final InvalidationListener reading = change -> read();
    private final Map<Shortcut, List<Keys>> keys = new EnumMap<>(Shortcut.class);

    /// @param chosen the user's own keys as [Keys#written], by [Shortcut#id]; empty lists for none. Changes are kept
    ///     there. What cannot be read counts as not chosen.
    public KeyBindings(ObservableMap<String, List<String>> chosen) {
        this.chosen = chosen;
        read();
        // The choice outlives those who look at it.
        chosen.addListener(new WeakInvalidationListener(reading));
    }

    /// Those without a change of the user.
    public static KeyBindings usual() {
        return new KeyBindings(FXCollections.observableHashMap());
    }

    private void read() {
        for (Shortcut shortcut : Shortcut.values()) {
            keys.put(shortcut, read(shortcut));
        }
    }

    private List<Keys> read(Shortcut shortcut) {
        List<String> own = chosen.get(shortcut.id());
        if (own == null || !shortcut.changeable()) {
            return shortcut.usualKeys();
        }
        List<Keys> read = own.stream()
                .map(Keys::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return read.isEmpty() && !own.isEmpty() ? shortcut.usualKeys() : read;
    }

    /// The keys of a shortcut, the one to show first; empty for none.
    public List<Keys> of(Shortcut shortcut) {
        return keys.getOrDefault(shortcut, List.of());
    }

    /// The keys to show for it in menus, such as `Ctrl+Shift+P`; null for none.
    public @Nullable String text(Shortcut shortcut) {
        List<Keys> held = of(shortcut);
        if (held.isEmpty()) {
            return null;
        }
        return shortcut.changeable() || held.size() < NUMBERS
                ? held.getFirst().text()
                : Text.of(
                        "shortcuts.numbers",
                        held.getFirst().text(),
                        held.getLast().key());
    }

    /// Whether the user chose its keys.
    public boolean changed(Shortcut shortcut) {
        return !of(shortcut).equals(shortcut.usualKeys());
    }

    /// Gives a shortcut other keys; whoever had them in its area loses them.
    public void choose(Shortcut shortcut, List<Keys> wanted) {
        for (Keys each : wanted) {
            holder(each, shortcut).ifPresent(other -> take(other, each));
        }
        put(shortcut, wanted);
    }

    private void take(Shortcut from, Keys lost) {
        List<Keys> rest = new ArrayList<>(of(from));
        rest.remove(lost);
        put(from, rest);
    }

    private void put(Shortcut shortcut, List<Keys> wanted) {
        if (wanted.equals(shortcut.usualKeys())) {
            chosen.remove(shortcut.id());
        } else {
            chosen.put(shortcut.id(), wanted.stream().map(Keys::written).toList());
        }
    }

    /// Gives a shortcut its usual keys back; whoever has them by now loses them.
    public void reset(Shortcut shortcut) {
        choose(shortcut, shortcut.usualKeys());
    }

    /// Gives all their usual keys back.
    public void resetAll() {
        chosen.clear();
    }

    /// Which other shortcut of the same area has these keys.
    public Optional<Shortcut> holder(Keys wanted, Shortcut shortcut) {
        return shortcut.area().shortcuts().stream()
                .filter(other -> other != shortcut && of(other).contains(wanted))
                .findFirst();
    }

    /// Why a shortcut cannot have these keys, in the user's language; null if it can.
    public @Nullable String refusal(Keys wanted, Shortcut shortcut) {
        Optional<Shortcut> holder = holder(wanted, shortcut);
        boolean plain = !wanted.ctrl() && !wanted.alt();
        if (holder.isPresent() && !holder.get().changeable()) {
            return Text.of("shortcuts.refused.fixed", holder.get().text());
        } else if (plain && Set.of("Escape", "Tab", "Enter").contains(wanted.key())) {
            return shortcut.usualKeys().contains(wanted) ? null : Text.of("shortcuts.refused.needed");
        }
        boolean overText = shortcut.area() == Shortcut.Area.WINDOW || shortcut.area() == Shortcut.Area.WRITING;
        if (overText && wanted.types()) {
            return Text.of("shortcuts.refused.types");
        } else if (overText && EDITING.contains(wanted)) {
            return Text.of("shortcuts.refused.editing");
        } else if (overText && plain && moves(wanted) && !shortcut.usualKeys().contains(wanted)) {
            return Text.of("shortcuts.refused.needed");
        }
        return null;
    }

    private static boolean moves(Keys wanted) {
        return !Keys.isSign(wanted.key()) && !wanted.key().matches("F\\d+|Insert|Menu");
    }

    /// Calls `listener` after each change.
    public Subscription onChange(Runnable listener) {
        InvalidationListener heard = change -> listener.run();
        chosen.addListener(heard);
        return () -> chosen.removeListener(heard);
    }
}
