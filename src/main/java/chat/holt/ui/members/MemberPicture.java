package chat.holt.ui.members;

import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;

/// The picture at the head of a dialog about a member.
final class MemberPicture {
    private static final int SIZE = 40;

    private MemberPicture() {}

    static Avatar of(MemberSummary member, Media media) {
        Avatar avatar = Avatar.round(SIZE);
        avatar.show(member.userId(), member.name());
        if (member.avatar() != null) {
            avatar.imageProperty().bind(media.avatar(member.avatar(), SIZE));
        }
        return avatar;
    }
}
