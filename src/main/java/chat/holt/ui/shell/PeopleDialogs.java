package chat.holt.ui.shell;

import chat.holt.media.Media;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.people.PeopleContext;
import chat.holt.ui.people.PersonViewModel;
import chat.holt.ui.people.UserCardView;
import chat.holt.ui.people.UserProfileView;
import chat.holt.ui.people.UserProfileViewModel;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows users in short and at length.
final class PeopleDialogs {
    private final PeopleContext context;
    private final Media media;
    private final Window window;
    private Destination.@Nullable UserCard about;
    private @Nullable UserCardView card;
    private @Nullable UserProfileView profile;

    PeopleDialogs(PeopleContext context, Media media, Window window) {
        this.context = context;
        this.media = media;
        this.window = window;
    }

    /// Clicking again what the open card belongs to goes on to the full profile.
    void show(Destination.UserCard wanted) {
        boolean again = card != null && card.isShown() && wanted.equals(about);
        if (card != null) {
            card.close();
        }
        if (again) {
            show(new Destination.UserProfile(wanted.userId(), wanted.serverId()));
            return;
        }
        about = wanted;
        card = new UserCardView(new PersonViewModel(context, wanted.userId(), wanted.serverId()), media);
        card.show(window, wanted.anchor());
    }

    void show(Destination.UserProfile wanted) {
        if (profile != null) {
            profile.close();
        }
        profile = new UserProfileView(new UserProfileViewModel(context, wanted.userId(), wanted.serverId()), media);
        profile.show(window);
    }
}
