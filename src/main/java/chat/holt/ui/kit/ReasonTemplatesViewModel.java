package chat.holt.ui.kit;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The kept reasons while they are changed; nothing is kept before [#save].
public final class ReasonTemplatesViewModel {
    private final ReasonTemplates templates;
    private final ObservableList<StringProperty> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper();

    ReasonTemplatesViewModel(ReasonTemplates templates) {
        this.templates = templates;
        templates.all().forEach(this::addRow);
    }

    /// What each says, in order.
    public ObservableList<StringProperty> rows() {
        return rows;
    }

    /// Whether all are short enough.
    public BooleanExpression canSave() {
        return valid.getReadOnlyProperty();
    }

    /// Turns true when they were saved.
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /// Whether one more can be kept.
    public boolean roomForMore() {
        return rows.size() < ReasonTemplates.MOST;
    }

    /// Adds an empty one at the end.
    public void add() {
        if (roomForMore()) {
            addRow("");
        }
    }

    public void remove(StringProperty row) {
        rows.removeIf(each -> each == row);
        check();
    }

    /// Moves one up (-1) or down (1).
    public void move(StringProperty row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            StringProperty other = rows.get(to);
            rows.set(to, row);
            rows.set(from, other);
        }
    }

    /// Keeps them, without empty and repeated ones.
    public void save() {
        if (valid.get()) {
            List<String> kept = rows.stream()
                    .map(row -> row.get().strip())
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            templates.all().setAll(kept);
            saved.set(true);
        }
    }

    private void addRow(String text) {
        StringProperty row = new SimpleStringProperty(text);
        rows.add(row);
        row.subscribe(this::check);
    }

    private void check() {
        valid.set(rows.stream()
                .map(row -> row.get().strip())
                .allMatch(text -> text.codePointCount(0, text.length()) <= ReasonTemplates.LONGEST));
    }
}
