package chat.holt.ui.people;

import chat.holt.commands.BotCommands;
import chat.holt.commands.MemberCommands;
import chat.holt.commands.UserCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.model.ErrorType;
import chat.holt.model.MutualResponse;
import chat.holt.model.PublicBot;
import chat.holt.model.UserProfile;
import chat.holt.rest.ApiException;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.people.UserActions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What cards and profiles work with; the test answers what is asked.
final class FakePeople {
    final RecordingNavigator navigator = new RecordingNavigator();
    final ObservableMap<String, String> notes = FXCollections.observableHashMap();
    final List<String> refreshed = new ArrayList<>();
    final List<Task<UserProfile>> profiles = new ArrayList<>();
    final List<Task<MutualResponse>> mutuals = new ArrayList<>();
    final Task<PublicBot> bot = new Task<>();
    final Task<@Nullable Void> user = new Task<>();
    final Task<@Nullable Void> member = new Task<>();
    final PeopleContext context;

    FakePeople(Store store) {
        UserCommands users = new UserCommands() {
            @Override
            public Task<@Nullable Void> refresh(String userId) {
                refreshed.add(userId);
                return user;
            }

            @Override
            public Task<@Nullable Void> resolve(String userId) {
                return user;
            }

            @Override
            public Task<UserProfile> loadProfile(String userId) {
                profiles.add(new Task<>());
                return profiles.getLast();
            }

            @Override
            public Task<MutualResponse> loadMutual(String userId) {
                mutuals.add(new Task<>());
                return mutuals.getLast();
            }
        };
        MemberCommands members = new MemberCommands() {
            @Override
            public Task<@Nullable Void> resolve(String serverId, String userId) {
                return member;
            }
        };
        BotCommands bots = new BotCommands() {
            @Override
            public Task<PublicBot> preview(String botId) {
                return bot;
            }
        };
        context = new PeopleContext(
                store,
                IdleCommands.with(users, members, bots),
                notes,
                navigator,
                new UserActions(store, users, navigator, said -> {}, copied -> {}),
                (serverId, userId) -> List.of(MenuAction.of("all", "All", "fth-x", () -> {})),
                InstantSource.system());
    }

    static UserProfile words(String content) {
        return new UserProfile(content, null, Map.of());
    }

    static ApiException refusal() {
        return new ApiException(ErrorType.MISSING_PERMISSION);
    }
}
