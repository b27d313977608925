package chat.holt.ui.members;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.permissions.MemberAct;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.moderation.ActOptions;
import chat.holt.ui.kit.moderation.RoleChoice;
import chat.holt.ui.kit.moderation.TimeoutChoice;
import chat.holt.ui.navigation.Destination.ActOnMember;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import org.jspecify.annotations.Nullable;

/// A change of one member by a moderator: nickname, roles, timeout or voice.
public final class MemberActViewModel {
    private final MemberCommands commands;
    private final ActOnMember about;
    private final Consumer<String> toast;
    private final MemberSummary member;
    private final Cell<Member> now;
    private final ActOptions options;
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    public MemberActViewModel(
            Store store, MemberCommands commands, ActOnMember about, InstantSource clock, Consumer<String> toast) {
        this.commands = commands;
        this.about = about;
        this.toast = toast;
        this.now = store.member(about.serverId(), about.userId());
        this.member = MemberSummary.of(store, about.serverId(), about.userId());
        Member known = now.get();
        String nickname = known == null ? "" : Objects.requireNonNullElse(known.nickname(), "");
        String call = store.callOf(about.serverId(), about.userId()).orElse("");
        TimeoutChoice timeout = new TimeoutChoice(clock, ZoneId.systemDefault());
        if (about.length() != null) {
            timeout.choose(about.length());
        }
        options = new ActOptions(
                about.act(),
                timeout,
                nickname,
                roles(store, known),
                store.callsOf(about.serverId()).stream()
                        .filter(channel -> !channel.id().equals(call))
                        .toList());
    }

    private List<RoleChoice> roles(Store store, @Nullable Member known) {
        var server = store.server(about.serverId()).get();
        return server == null || known == null
                ? List.of()
                : server.rolesByRank().stream()
                        .map(role -> RoleChoice.of(
                                role,
                                Refusal.textOrNull(store.rights().mayGive(about.serverId(), role)),
                                known.roles().contains(role.id())))
                        .toList();
    }

    public MemberSummary member() {
        return member;
    }

    public MemberAct act() {
        return about.act();
    }

    /// What is to be filled in.
    public ActOptions options() {
        return options;
    }

    public BooleanExpression canSubmit() {
        return options.valid().and(attempt.busy().not());
    }

    public Attempt attempt() {
        return attempt;
    }

    /// Does it.
    public void submit() {
        Member target = now.get();
        if (target == null) {
            attempt.refuse(Text.of("refusal.notMember"));
            return;
        }
        EditMember edit = options.edit(target);
        if (canSubmit().get() && edit != null) {
            attempt.run(
                    () -> commands.edit(
                            about.serverId(),
                            about.userId(),
                            edit,
                            options.reason().value()),
                    done -> toast.accept(Text.of("members.act." + act().name() + ".done", member.name())));
        }
    }
}
