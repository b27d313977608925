package chat.holt.ui.chat.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ModifiableObservableListBase;

/// A list of rows whose ranges are replaced in one change, leaving out what stays equal at both ends of the range.
final class RowList extends ModifiableObservableListBase<TimelineRow> {
    private final List<TimelineRow> rows = new ArrayList<>();

    /// Replaces the rows `[from, to)`.
    void replace(int from, int to, List<? extends TimelineRow> with) {
        int same = 0;
        int limit = Math.min(to - from, with.size());
        while (same < limit && rows.get(from + same).equals(with.get(same))) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < limit - same && rows.get(to - 1 - sameEnd).equals(with.get(with.size() - 1 - sameEnd))) {
            sameEnd++;
        }
        List<? extends TimelineRow> fresh = with.subList(same, with.size() - sameEnd);
        beginChange();
        removeRange(from + same, to - sameEnd);
        addAll(from + same, fresh);
        endChange();
    }

    @Override
    public TimelineRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    protected void doAdd(int index, TimelineRow row) {
        rows.add(index, row);
    }

    @Override
    protected TimelineRow doSet(int index, TimelineRow row) {
        return rows.set(index, row);
    }

    @Override
    protected TimelineRow doRemove(int index) {
        return rows.remove(index);
    }
}
