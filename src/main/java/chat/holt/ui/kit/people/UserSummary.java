package chat.holt.ui.kit.people;

import chat.holt.model.File;
import chat.holt.model.User;
import chat.holt.store.Store;
import org.jspecify.annotations.Nullable;

/// Who a dialog is about, at the moment it opens.
///
/// @param name display name, or else the user name; the id of somebody unknown
/// @param tag user name with its number; empty for somebody unknown
public record UserSummary(
        String userId, String name, String tag, @Nullable File avatar) {

    public static UserSummary of(Store store, String userId) {
        User user = store.user(userId).get();
        return user == null
                ? new UserSummary(userId, userId, "", null)
                : new UserSummary(userId, user.name(), user.tag(), user.avatar());
    }
}
