package chat.holt.ui.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// An observable list of immutable rows, one for each key, where a row is made anew when one of its sources changes.
/// Listeners see only rows that differ. Toolkit-free; UI thread only.
///
/// @param <K> what a row is about; equal keys are the same row
/// @param <R> a row; equal rows look the same
public final class LiveRows<K, R> {

    private final Function<K, R> make;
    private final Function<K, ? extends Collection<? extends ObservableValue<?>>> sources;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    /// Kept, because a view that nobody holds forgets its listeners.
    private final ObservableList<R> view = FXCollections.unmodifiableObservableList(rows);

    private final Map<K, Subscription> following = new HashMap<>();
    private List<K> keys = List.of();

    /// @param make a row from the present state
    /// @param sources what a row is made of; asked once for each key
    public LiveRows(Function<K, R> make, Function<K, ? extends Collection<? extends ObservableValue<?>>> sources) {
        this.make = make;
        this.sources = sources;
    }

    public ObservableList<R> rows() {
        return view;
    }

    /// Keys of the rows, in their order.
    public List<K> keys() {
        return keys;
    }

    /// Shows these keys, each at most once, and makes all rows anew.
    public void show(List<K> next) {
        keys = List.copyOf(next);
        HashSet<K> gone = new HashSet<>(following.keySet());
        for (K key : keys) {
            if (!gone.remove(key)) {
                following.computeIfAbsent(key, this::follow);
            }
        }
        gone.forEach(key -> Objects.requireNonNull(following.remove(key)).unsubscribe());
        become(keys.stream().map(make).toList());
    }

    /// Makes all rows anew.
    public void refresh() {
        become(keys.stream().map(make).toList());
    }

    /// Ends following the sources; the list becomes empty.
    public void close() {
        show(List.of());
    }

    private Subscription follow(K key) {
        return sources.apply(key).stream()
                .map(source -> source.subscribe((old, now) -> refresh(key)))
                .reduce(Subscription.EMPTY, Subscription::and);
    }

    private void refresh(K key) {
        int index = keys.indexOf(key);
        if (index >= 0 && index < rows.size()) {
            set(index, make.apply(key));
        }
    }

    private void become(List<R> target) {
        if (target.size() == rows.size()) {
            for (int i = 0; i < target.size(); i++) {
                set(i, target.get(i));
            }
            return;
        }
        int head = 0;
        int most = Math.min(rows.size(), target.size());
        while (head < most && rows.get(head).equals(target.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && rows.get(rows.size() - 1 - tail).equals(target.get(target.size() - 1 - tail))) {
            tail++;
        }
        rows.remove(head, rows.size() - tail);
        rows.addAll(head, new ArrayList<>(target.subList(head, target.size() - tail)));
    }

    private void set(int index, R row) {
        if (!rows.get(index).equals(row)) {
            rows.set(index, row);
        }
    }
}
