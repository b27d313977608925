package chat.holt.permissions;

import chat.holt.model.Member;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/// What moderators do to members, mildest first.
public enum MemberAct {
    /// Gives another nickname, or none.
    NICKNAME(Permission.MANAGE_NICKNAMES, ServerRules::nickname),
    CLEAR_NICKNAME(Permission.MANAGE_NICKNAMES, ServerRules::nickname),
    CLEAR_AVATAR(Permission.REMOVE_AVATARS, ServerRules::removeAvatar),
    ROLES(Permission.ASSIGN_ROLES, (me, target) -> ServerRules.assignRoles(me, target, List.of())),
    MUTE(Permission.MUTE_MEMBERS, ServerRules::mute),
    UNMUTE(Permission.MUTE_MEMBERS, ServerRules::mute),
    DEAFEN(Permission.DEAFEN_MEMBERS, ServerRules::deafen),
    UNDEAFEN(Permission.DEAFEN_MEMBERS, ServerRules::deafen),
    /// Into the call of another channel.
    MOVE(Permission.MOVE_MEMBERS, ServerRules::moveInVoice),
    /// Out of the call.
    DISCONNECT(Permission.MOVE_MEMBERS, ServerRules::moveInVoice),
    TIMEOUT(Permission.TIMEOUT_MEMBERS, ServerRules::timeout),
    END_TIMEOUT(Permission.TIMEOUT_MEMBERS, ServerRules::clearTimeout),
    KICK(Permission.KICK_MEMBERS, ServerRules::kick),
    BAN(Permission.BAN_MEMBERS, ServerRules::ban);

    private final Permission permission;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final BiFunction<Standing, Standing, Verdict> rule;

    MemberAct(Permission permission, BiFunction<Standing, Standing, Verdict> rule) {
        this.permission = permission;
        this.rule = rule;
    }

    /// What it takes to do it to others.
    public Permission permission() {
        return permission;
    }

    /// Whether one may do it to somebody.
    public BiFunction<Standing, Standing, Verdict> rule() {
        return rule;
    }

    /// Whether it would change anything.
    ///
    /// @param inCall whether the member is in a call of the server
    public boolean changes(Member member, boolean inCall, Instant now) {
        return switch (this) {
            case CLEAR_NICKNAME -> member.nickname() != null;
            case CLEAR_AVATAR -> member.avatar() != null;
            case MUTE -> inCall && !member.muted();
            case UNMUTE -> member.muted();
            case DEAFEN -> inCall && !member.deafened();
            case UNDEAFEN -> member.deafened();
            case MOVE, DISCONNECT -> inCall;
            case END_TIMEOUT -> member.timedOut(now);
            case NICKNAME, ROLES, TIMEOUT, KICK, BAN -> true;
        };
    }
}
