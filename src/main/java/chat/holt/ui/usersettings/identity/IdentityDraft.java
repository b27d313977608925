package chat.holt.ui.usersettings.identity;

import chat.holt.i18n.Text;
import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.ui.kit.picture.Picture;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.DraftFields;
import chat.holt.ui.kit.settings.TextDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What of yourself is edited for one server (`rest.md §13`).
final class IdentityDraft {
    final DraftFields fields = new DraftFields();
    final TextDraft nickname;
    final TextDraft pronouns;
    final PictureField avatar;

    IdentityDraft(ObservableValue<@Nullable Member> member, UserLimits limits) {
        nickname = text(member, Member::nickname, 32, "identity.change.nickname");
        pronouns = text(member, Member::pronouns, 24, "identity.change.pronouns");
        avatar = new PictureField(PictureKind.AVATAR.within(limits), member.map(Member::avatar));
        fields.add(
                avatar.draft(),
                () -> Text.of("identity.change.avatar", avatar.draft().value().get() instanceof Picture.None ? 0 : 1));
    }

    /// What is wrong with the first text that is; empty for nothing.
    String problem() {
        String first = nickname.problem().getValue();
        return first.isEmpty() ? pronouns.problem().getValue() : first;
    }

    /// The request for all changes.
    ///
    /// @param newAvatar id of the uploaded picture, if there is one
    EditMember edit(Optional<String> newAvatar) {
        List<String> removed = new ArrayList<>();
        EditMember edit = EditMember.NOTHING;
        if (nickname.changed()) {
            if (nickname.text().isEmpty()) {
                removed.add("Nickname");
            } else {
                edit = edit.withNickname(nickname.text());
            }
        }
        if (pronouns.changed()) {
            if (pronouns.text().isEmpty()) {
                removed.add("Pronouns");
            } else {
                edit = edit.withPronouns(pronouns.text());
            }
        }
        if (avatar.draft().changed().get() && avatar.draft().value().get() instanceof Picture.None) {
            removed.add("Avatar");
        }
        return newAvatar.map(edit::withAvatar).orElse(edit).without(removed.toArray(String[]::new));
    }

    /// Takes blanks off the ends, as they are not saved.
    void strip() {
        nickname.strip();
        pronouns.strip();
    }

    void reset() {
        fields.reset();
        avatar.reset();
    }

    void close() {
        fields.close();
        avatar.close();
    }

    private TextDraft text(
            ObservableValue<@Nullable Member> member, Function<Member, @Nullable String> value, int most, String key) {
        DraftField<String> field = new DraftField<>(member.map(value).orElse(""));
        TextDraft text = new TextDraft(field, 1, most);
        fields.add(field, () -> Text.of(key, text.text()));
        return text;
    }
}
