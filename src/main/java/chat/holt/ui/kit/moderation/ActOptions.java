package chat.holt.ui.kit.moderation;

import chat.holt.i18n.Text;
import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.model.TextChannel;
import chat.holt.permissions.MemberAct;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.Reason;
import java.util.List;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// An act on members as it is filled in: its reason, and what else it needs to know.
public final class ActOptions {
    /// Longest nickname, in characters (`rest.md §13`).
    public static final int NICKNAME = 32;

    private final MemberAct act;
    private final Reason reason;
    private final TimeoutChoice timeout;
    private final List<RoleChoice> roles;
    private final List<TextChannel> calls;
    private final StringProperty nickname;
    private final ObjectProperty<@Nullable TextChannel> call;
    private final ObjectProperty<MessageSweep> sweep = new SimpleObjectProperty<>(MessageSweep.NONE);
    private final BooleanExpression valid;

    /// @param nickname the one there is; empty for none
    /// @param roles to give or take, highest first
    /// @param calls where one can be moved
    public ActOptions(
            MemberAct act, TimeoutChoice timeout, String nickname, List<RoleChoice> roles, List<TextChannel> calls) {
        this.act = act;
        this.timeout = timeout;
        this.nickname = new SimpleStringProperty(nickname);
        this.roles = List.copyOf(roles);
        this.calls = List.copyOf(calls);
        reason = act == MemberAct.BAN ? Reason.ofBan() : Reason.ofAudit();
        call = new SimpleObjectProperty<>(calls.isEmpty() ? null : calls.getFirst());
        Observable[] given = roles.stream().map(RoleChoice::given).toArray(Observable[]::new);
        valid = reason.valid()
                .and(
                        switch (act) {
                            case NICKNAME ->
                                Bindings.createBooleanBinding(
                                        () -> nicknameProblem().isEmpty()
                                                && !this.nickname.get().strip().equals(nickname),
                                        this.nickname);
                            case ROLES ->
                                Bindings.createBooleanBinding(
                                        () -> roles.stream().anyMatch(RoleChoice::changed), given);
                            case TIMEOUT -> timeout.valid();
                            case MOVE -> call.isNotNull();
                            default -> Bindings.createBooleanBinding(() -> true);
                        });
    }

    public MemberAct act() {
        return act;
    }

    public Reason reason() {
        return reason;
    }

    public TimeoutChoice timeout() {
        return timeout;
    }

    public List<RoleChoice> roles() {
        return roles;
    }

    /// Channels one can be moved to.
    public List<TextChannel> calls() {
        return calls;
    }

    /// Where to move; null for nowhere yet.
    public ObjectProperty<@Nullable TextChannel> call() {
        return call;
    }

    /// The nickname to give; empty for none.
    public StringProperty nickname() {
        return nickname;
    }

    /// What is wrong with the nickname; empty for nothing.
    public String nicknameProblem() {
        String text = nickname.get().strip();
        return text.codePointCount(0, text.length()) > NICKNAME ? Text.of("moderation.nickname.long", NICKNAME) : "";
    }

    /// Which messages go with a ban.
    public ObjectProperty<MessageSweep> sweep() {
        return sweep;
    }

    /// Whether all is filled in, something would change, and limits are kept.
    public BooleanExpression valid() {
        return valid;
    }

    /// The change of a member, as it is filled in now; null if the act is none: kicks and bans.
    public @Nullable EditMember edit(Member member) {
        EditMember none = EditMember.NOTHING;
        return switch (act) {
            case NICKNAME ->
                nickname.get().isBlank()
                        ? none.without("Nickname")
                        : none.withNickname(nickname.get().strip());
            case CLEAR_NICKNAME -> none.without("Nickname");
            case CLEAR_AVATAR -> none.without("Avatar");
            case ROLES -> none.withRoles(RoleChoice.after(member.roles(), roles));
            case MUTE -> none.withCanPublish(false);
            case UNMUTE -> none.without("CanPublish");
            case DEAFEN -> none.withCanReceive(false);
            case UNDEAFEN -> none.without("CanReceive");
            case MOVE ->
                none.withVoiceChannel(Objects.requireNonNull(call.get()).id());
            case DISCONNECT -> none.without("VoiceChannel");
            case TIMEOUT -> none.withTimeout(timeout.end());
            case END_TIMEOUT -> none.without("Timeout");
            case KICK, BAN -> null;
        };
    }

    /// Whether the act, as it is filled in, would change anything about somebody it reaches.
    public boolean changes(Member member) {
        return act != MemberAct.ROLES
                || !RoleChoice.after(member.roles(), roles).equals(member.roles());
    }
}
