package chat.holt.localinstance.world;

/// Permission bits (`permissions.md §1`).
public enum Right {
    ManageChannel(0),
    ManageServer(1),
    ManagePermissions(2),
    ManageRole(3),
    ManageCustomisation(4),
    KickMembers(6),
    BanMembers(7),
    TimeoutMembers(8),
    AssignRoles(9),
    ChangeNickname(10),
    ManageNicknames(11),
    ChangeAvatar(12),
    RemoveAvatars(13),
    ViewChannel(20),
    ReadMessageHistory(21),
    SendMessage(22),
    ManageMessages(23),
    ManageWebhooks(24),
    InviteOthers(25),
    SendEmbeds(26),
    UploadFiles(27),
    Masquerade(28),
    React(29),
    Connect(30),
    Speak(31),
    Video(32),
    MuteMembers(33),
    DeafenMembers(34),
    MoveMembers(35),
    Listen(36),
    MentionEveryone(37),
    MentionRoles(38),
    BypassSlowmode(39),
    ViewAuditLogs(40);

    private final long bit;

    Right(int position) {
        bit = 1L << position;
    }

    public long bit() {
        return bit;
    }

    public boolean in(long permissions) {
        return (permissions & bit) != 0;
    }
}
