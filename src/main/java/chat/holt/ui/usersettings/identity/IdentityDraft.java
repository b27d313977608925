package chat.holt.ui.usersettings.identity;

import chat.holt.i18n.Text;
import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.model.RootConfig.UserLimits;
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
    final TextDraft nickname;
    final TextDraft pronouns;
    final PictureField avatar;

    /// @param fields of the page
    IdentityDraft(DraftFields fields, ObservableValue<@Nullable Member> member, UserLimits limits) {
        nickname = text(fields, member, Member::nickname, 32, "identity.change.nickname");
        pronouns = text(fields, member, Member::pronouns, 24, "identity.change.pronouns");
        avatar = new PictureField(PictureKind.AVATAR.within(limits), member.map(Member::avatar))
                .in(fields, "identity.change.avatar");
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
        if (avatar.removed()) {
            removed.add("Avatar");
        }
        return newAvatar.map(edit::withAvatar).orElse(edit).without(removed.toArray(String[]::new));
    }

    /// Takes blanks off the ends, as they are not saved.
    void strip() {
        nickname.strip();
        pronouns.strip();
    }

    private static TextDraft text(
            DraftFields fields,
            ObservableValue<@Nullable Member> member,
            Function<Member, @Nullable String> value,
            int most,
            String key) {
        DraftField<String> field = new DraftField<>(member.map(value).orElse(""));
        return new TextDraft(fields.add(field, text -> Text.of(key, text.strip())), 1, most);
    }
}
