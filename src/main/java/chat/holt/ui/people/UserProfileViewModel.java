package chat.holt.ui.people;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A user at length: who they are, and what one has in common with them.
public final class UserProfileViewModel implements AutoCloseable {

    /// What is shown below the head.
    public enum Tab {
        ABOUT,
        FRIENDS,
        SERVERS,
        GROUPS
    }

    private final PersonViewModel person;
    private final MutualViewModel mutual;
    private final BotViewModel bot;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.ABOUT);

    /// @param serverId as a member of which server; null for none
    public UserProfileViewModel(PeopleContext context, String userId, @Nullable String serverId) {
        person = new PersonViewModel(context, userId, serverId);
        mutual = new MutualViewModel(context, userId);
        bot = new BotViewModel(context, userId);
        if (tabs().contains(Tab.FRIENDS)) {
            mutual.load();
        }
    }

    public PersonViewModel person() {
        return person;
    }

    public MutualViewModel mutual() {
        return mutual;
    }

    public BotViewModel bot() {
        return bot;
    }

    public ObjectProperty<Tab> tab() {
        return tab;
    }

    /// What there is to see of them: with yourself, the platform, and those who are blocked or gone, one has nothing in
    /// common.
    public List<Tab> tabs() {
        PersonLook look = person.shown().get();
        return look.self() || !look.hasProfile() ? List.of(Tab.ABOUT) : List.of(Tab.values());
    }

    @Override
    public void close() {
        person.close();
        mutual.close();
        bot.close();
    }
}
