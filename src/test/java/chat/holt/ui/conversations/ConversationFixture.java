package chat.holt.ui.conversations;

import chat.holt.commands.ChannelCommands;
import chat.holt.commands.GroupCommands;
import chat.holt.commands.UserCommands;
import chat.holt.drafts.Drafts;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.EditChannel;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.ChannelMarks;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The [SampleStore] as `ME`, whose commands are noted down and answered with [#answer].
public final class ConversationFixture {
    public static final int GROUP_SIZE = 5;

    public final Store store = SampleStore.ready();
    public final RecordingNavigator navigator = new RecordingNavigator();
    public final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.HOME);
    public final List<String> said = new ArrayList<>();
    public final List<MenuAction> offered = new ArrayList<>();
    /// What was asked of the server, in order.
    public final List<String> asked = new ArrayList<>();

    /// What the next requests get.
    public Task<@Nullable Void> answer = new Task<>();

    public Task<Channel> opening = new Task<>();

    private final UserCommands users = new UserCommands() {
        @Override
        public Task<@Nullable Void> resolve(String userId) {
            return new Task<>();
        }

        @Override
        public Task<Channel> openDirectMessage(String userId) {
            asked.add("open " + userId);
            return opening;
        }
    };
    private final ChannelCommands channels = new ChannelCommands() {
        @Override
        public Task<@Nullable Void> delete(String channelId, @Nullable String reason) {
            asked.add("delete " + channelId);
            return answer;
        }

        @Override
        public Task<@Nullable Void> edit(String channelId, EditChannel edit, @Nullable String reason) {
            asked.add("edit " + channelId + " " + edit);
            return answer;
        }

        @Override
        public Task<@Nullable Void> setGroupPermissions(String groupId, long permissions, @Nullable String reason) {
            asked.add("permit " + groupId + " " + permissions);
            return answer;
        }
    };
    private final GroupCommands groups = new GroupCommands() {
        @Override
        public Task<Channel> create(String name, List<String> userIds) {
            asked.add("create " + name + " " + userIds);
            return opening;
        }

        @Override
        public Task<@Nullable Void> loadMembers(String groupId) {
            return new Task<>();
        }

        @Override
        public Task<@Nullable Void> add(String groupId, String userId) {
            asked.add("add " + userId);
            return answer;
        }

        @Override
        public Task<@Nullable Void> leave(String groupId, boolean silently) {
            asked.add("leave " + groupId + (silently ? " silently" : ""));
            return answer;
        }

        @Override
        public Task<@Nullable Void> remove(String groupId, String userId) {
            asked.add("remove " + userId);
            return answer;
        }
    };
    public final Drafts drafts = new Drafts();
    public final ConversationContext context = new ConversationContext(
            store,
            IdleCommands.with(users, channels, groups),
            navigator,
            new ChannelMarks(place, IdleCommands.notifying(store), drafts),
            new UserActions(store, users, navigator, said::add, said::add),
            said::add,
            (text, undo) -> {
                said.add(text);
                offered.add(undo);
            },
            GROUP_SIZE);
    public final ConversationActions actions =
            new ConversationActions(context, id -> List.of(MenuAction.of("any", "any", "fth-check", () -> {})));

    /// Ids of what an action list offers, those that cannot be done too.
    public static List<String> ids(List<MenuAction> actions) {
        return actions.stream()
                .filter(action -> !action.isSeparator())
                .map(MenuAction::id)
                .toList();
    }

    public static void run(List<MenuAction> actions, String id) {
        actions.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /// What the next requests get is undecided again.
    public void succeed() {
        Task<@Nullable Void> given = answer;
        answer = new Task<>();
        given.succeed(null);
    }

    /// `ME` owns the group `G` with these others in it.
    public void own(String... others) {
        String all = Arrays.stream(others).map(id -> ",'" + id + "'").collect(Collectors.joining());
        SampleStore.apply(
                store,
                "{'type':'ChannelUpdate','id':'G','data':{'owner':'ME','recipients':['ME'" + all + "]},'clear':[]}");
    }

    public void openedChannel(String id) {
        opening.succeed(new DirectMessage(id, true, List.of("ME", "PAL"), null));
    }

    public void befriend(String... ids) {
        for (String id : ids) {
            SampleStore.apply(
                    store, "{'type':'UserRelationship','id':'ME','user':" + SampleStore.user(id, "Friend") + "}");
        }
    }
}
