package chat.holt.ui.serversettings.configuration;

import chat.holt.configuration.ConfigurationDiff;
import chat.holt.configuration.Difference;
import chat.holt.configuration.Difference.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The differences of two configurations as a tree that opens and closes: kinds of things, things, values.
public final class DiffViewModel {
    /// Trees with no more things begin open.
    private static final int SMALL = 12;

    private final ConfigurationDiff diff;
    private final Set<Difference> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ObservableList<DiffRow> rows = FXCollections.observableArrayList();

    DiffViewModel(ConfigurationDiff diff) {
        this.diff = diff;
        if (diff.differences().size() <= SMALL) {
            open.addAll(diff.differences());
        }
        show();
    }

    /// What is to be seen, from top to bottom.
    ObservableList<DiffRow> rows() {
        return rows;
    }

    /// How many things are added, removed or changed.
    public int count(Kind kind) {
        return (int) diff.differences().stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    /// Whether both are alike.
    public boolean isEmpty() {
        return diff.differences().isEmpty();
    }

    /// Whether all things are open.
    public boolean allOpen() {
        return open.size() == diff.differences().size();
    }

    /// Opens everything, or closes it if all is open.
    public void toggleAll() {
        if (allOpen()) {
            open.clear();
        } else {
            open.addAll(diff.differences());
        }
        show();
    }

    /// Opens or closes a thing.
    void open(Difference thing, boolean wanted) {
        if (wanted ? open.add(thing) : open.remove(thing)) {
            show();
        }
    }

    private void show() {
        List<DiffRow> next = new ArrayList<>();
        Difference.Subject group = null;
        for (Difference difference : diff.differences()) {
            if (!Objects.equals(group, difference.subject())) {
                group = difference.subject();
                Difference.Subject heading = group;
                next.add(new DiffRow.Group(heading, (int) diff.differences().stream()
                        .filter(other -> other.subject() == heading)
                        .count()));
            }
            next.add(new DiffRow.Thing(difference, open.contains(difference)));
            if (open.contains(difference)) {
                difference.fields().forEach(field -> next.add(new DiffRow.Value(field)));
            }
        }
        rows.setAll(next);
    }
}
