package chat.holt.store;

import java.util.Comparator;
import java.util.List;
import javafx.collections.ObservableList;

/// Small changes of observable lists, so that listeners see as little as possible.
final class Lists {
    private Lists() {}

    /// Makes the list equal to the target, touching only what lies between their common ends.
    static <T> void become(ObservableList<T> list, List<T> target) {
        int head = 0;
        while (head < list.size() && head < target.size() && list.get(head) == target.get(head)) {
            head++;
        }
        int oldEnd = list.size();
        int newEnd = target.size();
        while (oldEnd > head && newEnd > head && list.get(oldEnd - 1) == target.get(newEnd - 1)) {
            oldEnd--;
            newEnd--;
        }
        if (oldEnd > head) {
            list.remove(head, oldEnd);
        }
        if (newEnd > head) {
            list.addAll(head, List.copyOf(target.subList(head, newEnd)));
        }
    }

    /// Puts an item at its place in a sorted list, moving it if it is there already.
    static <T> void place(ObservableList<T> list, T item, Comparator<T> order) {
        int old = list.indexOf(item);
        boolean inPlace = old >= 0
                && (old == 0 || order.compare(list.get(old - 1), item) <= 0)
                && (old == list.size() - 1 || order.compare(item, list.get(old + 1)) <= 0);
        if (inPlace) {
            return;
        }
        if (old >= 0) {
            list.remove(old);
        }
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(list.get(middle), item) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        list.add(low, item);
    }
}
