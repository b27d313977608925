package chat.holt.ui.serversettings.members;

import java.util.Comparator;
import java.util.List;

/// The order of the table.
///
/// @param descending newest or last first
public record MemberSort(Column column, boolean descending) {
    /// What the table can be ordered by.
    public enum Column {
        NAME(Comparator.comparing(TableMember::search)),
        /// By the highest role; members without one come last.
        ROLES(Comparator.comparingLong(member -> member.roles().isEmpty()
                ? Long.MAX_VALUE
                : member.roles().getFirst().rank())),
        JOINED(Comparator.comparing(TableMember::joined)),
        CREATED(Comparator.comparing(TableMember::created));

        @SuppressWarnings("ImmutableEnumChecker") // made of method references
        private final Comparator<TableMember> order;

        Column(Comparator<TableMember> order) {
            this.order = order;
        }

        /// Key of the heading.
        String nameKey() {
            return "settings.members.column." + name();
        }
    }

    /// The order after pressing the heading of `pressed`: the same column turns round, another begins with what people
    /// look for, names from A and times from the newest.
    MemberSort press(Column pressed) {
        return pressed == column
                ? new MemberSort(column, !descending)
                : new MemberSort(pressed, pressed == Column.JOINED || pressed == Column.CREATED);
    }

    /// Equal members keep the order of their ids.
    void sort(List<TableMember> rows) {
        Comparator<TableMember> order = descending ? column.order.reversed() : column.order;
        rows.sort(order.thenComparing(TableMember::userId));
    }
}
