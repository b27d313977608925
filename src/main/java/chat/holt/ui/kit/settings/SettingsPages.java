package chat.holt.ui.kit.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Which pages of some settings are open to the user, which is shown, and their view-models, made when first needed.
///
/// @param <P> the pages, in the order in which they are listed
public final class SettingsPages<P extends Enum<P>> {
    private final Runnable leave;
    private final Map<P, SettingsPage> models;
    private final ObservableList<P> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable P> page = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();

    /// @param leave closes the settings
    public SettingsPages(Class<P> type, Runnable leave) {
        this.leave = leave;
        this.models = new EnumMap<>(type);
    }

    /// Pages the user may open.
    public ObservableList<P> all() {
        return all;
    }

    /// The page shown; null when there is none to show.
    public ObjectProperty<@Nullable P> page() {
        return page;
    }

    /// Whether closing was refused because changes are not saved.
    public ReadOnlyBooleanProperty held() {
        return held.getReadOnlyProperty();
    }

    /// Opens just these pages. When the one shown is not among them, the first is.
    public void open(List<P> allowed) {
        if (!all.equals(allowed)) {
            all.setAll(allowed);
        }
        if (page.get() == null || !allowed.contains(page.get())) {
            page.set(allowed.isEmpty() ? null : allowed.getFirst());
        }
    }

    /// The view-model of a page.
    public <M extends SettingsPage> M model(P of, Class<M> type, Supplier<M> make) {
        SettingsPage known = models.get(of);
        if (known == null) {
            known = make.get();
            models.put(of, known);
            if (known instanceof Draft draft) {
                draft.changes().subscribe(() -> held.set(held.get() && unsaved() != null));
            }
        }
        return type.cast(known);
    }

    /// The draft of a page; null if it has none.
    @Nullable
    Draft draft(P of) {
        return models.get(of) instanceof Draft draft ? draft : null;
    }

    /// Leaves the settings, unless something is not saved: then its page is shown.
    public void leave() {
        if (release()) {
            leave.run();
        }
    }

    /// Whether nothing would be lost by closing; otherwise shows what, as when leaving.
    public boolean release() {
        P unsaved = unsaved();
        if (unsaved != null) {
            page.set(unsaved);
            held.set(true);
        }
        return unsaved == null;
    }

    /// Ends all view-models.
    public void close() {
        models.values().forEach(SettingsPage::close);
    }

    private @Nullable P unsaved() {
        P shown = page.get();
        if (shown != null && changed(shown)) {
            return shown;
        }
        return models.keySet().stream().filter(this::changed).findFirst().orElse(null);
    }

    private boolean changed(P of) {
        Draft draft = draft(of);
        return draft != null && !draft.changes().isEmpty();
    }
}
