package chat.holt.ui.usersettings.profile;

import chat.holt.i18n.Text;
import chat.holt.model.EditProfile;
import chat.holt.model.EditUser;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.User;
import chat.holt.model.UserProfile;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.DraftFields;
import chat.holt.ui.kit.settings.TextDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What of yourself is edited on the profile page (`rest.md §6`).
final class ProfileDraft {
    final TextDraft displayName;
    final TextDraft pronouns;
    final TextDraft bio;
    final PictureField avatar;
    final PictureField background;

    /// @param fields of the page
    ProfileDraft(
            DraftFields fields,
            ObservableValue<@Nullable User> me,
            ObservableValue<@Nullable UserProfile> profile,
            UserLimits limits) {
        displayName = text(fields, me, User::displayName, 2, 32, ProfileDraft::nameChange);
        pronouns = text(fields, me, User::pronouns, 1, 24, text -> Text.of("profile.change.pronouns"));
        bio = text(fields, profile, UserProfile::content, 0, 2000, text -> Text.of("profile.change.bio"));
        avatar = new PictureField(PictureKind.AVATAR.within(limits), me.map(User::avatar))
                .in(fields, "profile.change.avatar");
        background = new PictureField(PictureKind.BACKGROUND.within(limits), profile.map(UserProfile::background))
                .in(fields, "profile.change.background");
    }

    /// What is wrong with the first text that is; empty for nothing.
    String problem() {
        return Stream.of(displayName, pronouns, bio)
                .map(text -> text.problem().getValue())
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Takes blanks off the ends, as they are not saved.
    void strip() {
        displayName.strip();
        pronouns.strip();
        bio.strip();
    }

    /// The request for all changes.
    ///
    /// @param newAvatar id of the uploaded picture, if there is one
    EditUser edit(Optional<String> newAvatar, Optional<String> newBackground) {
        List<String> removed = new ArrayList<>();
        EditUser edit = EditUser.NOTHING;
        String name = taken(displayName, "DisplayName", removed);
        edit = name == null ? edit : edit.withDisplayName(name);
        String says = taken(pronouns, "Pronouns", removed);
        edit = says == null ? edit : edit.withPronouns(says);
        String content = taken(bio, "ProfileContent", removed);
        edit = newAvatar.map(edit::withAvatar).orElse(edit);
        if (content != null || newBackground.isPresent()) {
            edit = edit.withProfile(new EditProfile(content, newBackground.orElse(null)));
        }
        if (avatar.removed()) {
            removed.add("Avatar");
        }
        if (background.removed()) {
            removed.add("ProfileBackground");
        }
        return edit.without(removed.toArray(String[]::new));
    }

    /// The text to send; null if it is unchanged or to be removed.
    private static @Nullable String taken(TextDraft text, String name, List<String> removed) {
        if (!text.changed()) {
            return null;
        }
        if (text.text().isEmpty()) {
            removed.add(name);
            return null;
        }
        return text.text();
    }

    private static <T> TextDraft text(
            DraftFields fields,
            ObservableValue<@Nullable T> of,
            Function<T, @Nullable String> value,
            int least,
            int most,
            Function<String, String> sentence) {
        DraftField<String> field = new DraftField<>(of.map(value).orElse(""));
        return new TextDraft(fields.add(field, sentence), least, most);
    }

    private static String nameChange(String typed) {
        String name = typed.strip();
        return name.isEmpty() ? Text.of("profile.change.name.none") : Text.of("profile.change.name", name);
    }
}
