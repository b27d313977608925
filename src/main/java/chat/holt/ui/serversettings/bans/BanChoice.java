package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.ui.serversettings.bans.BanCandidate.Fate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A list of candidates before they are banned: how many of each kind there are, and those of the kind one looks at.
public final class BanChoice {
    private final ObservableList<BanCandidate> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final ReadOnlyObjectWrapper<List<BanCandidate>> all = new ReadOnlyObjectWrapper<>(List.of());

    /// Which of them are shown.
    public enum Part {
        ALL(fate -> true),
        NEW(fate -> fate == Fate.NEW || fate == Fate.CHANGED),
        LEFT_OUT(fate -> fate != Fate.NEW && fate != Fate.CHANGED);

        @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
        private final Predicate<Fate> has;

        Part(Predicate<Fate> has) {
            this.has = has;
        }
    }

    BanChoice() {
        part.subscribe(this::refresh);
    }

    void show(List<BanCandidate> candidates) {
        all.set(candidates);
        refresh();
    }

    /// All of them, in the order of the list.
    public ReadOnlyObjectProperty<List<BanCandidate>> all() {
        return all.getReadOnlyProperty();
    }

    /// Those of the part shown.
    public ObservableList<BanCandidate> rows() {
        return rows;
    }

    /// Which part is shown.
    public ObjectProperty<Part> part() {
        return part;
    }

    /// Those of one kind.
    List<BanCandidate> of(Fate fate) {
        return all.get().stream().filter(each -> each.fate() == fate).toList();
    }

    /// How many there are of each kind, such as "3 new · 1 duplicate"; empty for an empty list.
    public String summary() {
        List<String> parts = new ArrayList<>();
        Arrays.stream(Fate.values()).forEach(fate -> {
            int count = of(fate).size();
            if (count > 0) {
                parts.add(Text.of("settings.server.bans.fates." + fate.name(), count));
            }
        });
        return String.join(" · ", parts);
    }

    private void refresh() {
        rows.setAll(all.get().stream()
                .filter(each -> part.get().has.test(each.fate()))
                .toList());
    }
}
