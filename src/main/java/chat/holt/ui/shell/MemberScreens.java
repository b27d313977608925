package chat.holt.ui.shell;

import chat.holt.model.Group;
import chat.holt.threading.PulseDelays;
import chat.holt.ui.conversations.ConversationActions;
import chat.holt.ui.members.GroupMembersViewModel;
import chat.holt.ui.members.MemberActions;
import chat.holt.ui.members.MemberListView;
import chat.holt.ui.members.MemberListViewModel;
import chat.holt.ui.members.MemberRows;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.Place;
import java.time.InstantSource;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The list of members beside the channel.
record MemberScreens(
        Account account, Navigator navigator, MemberActions memberActions, ConversationActions conversationActions) {

    @Nullable
    Screen of(Place place) {
        MemberRows model = memberRows(place);
        if (model == null) {
            return null;
        }
        MemberListView view = new MemberListView(model, account.media());
        return new Screen(view, () -> focusList(view), () -> {
            view.close();
            model.close();
        });
    }

    private @Nullable MemberRows memberRows(Place place) {
        String serverId = place.serverId();
        String channelId = place.channelId();
        if (serverId != null) {
            return new MemberListViewModel(
                    account.store(),
                    account.commands().members(),
                    serverId,
                    memberActions,
                    InstantSource.system(),
                    new PulseDelays());
        }
        return channelId != null && account.store().channel(channelId).get() instanceof Group
                ? new GroupMembersViewModel(
                        account.store(),
                        account.commands().groups(),
                        channelId,
                        userId -> conversationActions.ofMember(channelId, userId),
                        ConversationActions.REMOVE,
                        navigator)
                : null;
    }

    /// A pane that only holds a list hands the keyboard on to it.
    private static void focusList(Node pane) {
        Node list = pane.lookup(".list-view");
        if (list != null) {
            list.requestFocus();
        }
    }
}
