package chat.holt.ui.members;

import chat.holt.commands.UserCommands;
import chat.holt.store.Store;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.navigation.Navigator;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Member actions of which a test looks at what they offer and open.
public final class MemberActionsFixture {

    private MemberActionsFixture() {}

    public static MemberActions of(Store store, Navigator navigator, InstantSource clock) {
        return of(store, navigator, clock, said -> {});
    }

    /// @param said hears what is mentioned and copied, such as `copy bo`
    static MemberActions of(Store store, Navigator navigator, InstantSource clock, Consumer<String> said) {
        UserActions users =
                new UserActions(store, new UserCommands() {}, navigator, said, text -> said.accept("copy " + text));
        return new MemberActions(store, navigator, users, id -> said.accept("mention " + id), () -> null, clock);
    }
}
