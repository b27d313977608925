package chat.holt.ui.kit.people;

import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;

/// The picture at the head of a dialog about a user.
public final class UserPicture {
    private static final int SIZE = 40;

    private UserPicture() {}

    public static Avatar of(UserSummary user, Media media) {
        Avatar avatar = Avatar.round(SIZE);
        avatar.show(user.userId(), user.name());
        if (user.avatar() != null) {
            avatar.imageProperty().bind(media.avatar(user.avatar(), SIZE));
        }
        return avatar;
    }
}
