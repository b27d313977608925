package chat.holt.ui.members;

import chat.holt.commands.Attempt;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Anchor;
import java.util.List;
import javafx.collections.ObservableList;

/// What a member list shows, of a server or of a group.
public sealed interface MemberRows extends AutoCloseable permits MemberListViewModel, GroupMembersViewModel {
    /// Headings and members in order.
    ObservableList<MemberRow> rows();

    /// How fetching the list goes.
    Attempt fetch();

    /// Fetches the list, unless it is already on its way.
    void load();

    /// What can be done to a member, ready for a menu.
    List<MenuAction> actions(String userId);

    /// Shows a member beside their row.
    void show(String userId, Anchor beside);

    /// Id of the action that removes a member.
    ///
    /// @param forGood so that they cannot come back by themselves
    String removal(boolean forGood);

    /// Ends listening; it is of no use afterwards.
    @Override
    void close();
}
