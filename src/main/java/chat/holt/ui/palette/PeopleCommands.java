package chat.holt.ui.palette;

import chat.holt.commands.Failure;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.permissions.MemberAct;
import chat.holt.permissions.Verdict;
import chat.holt.store.Cell;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.NameMatch;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.navigation.Destination;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Commands that are done to somebody: the actions of the menu of users and members, and giving roles.
final class PeopleCommands {
    private static final List<Duration> TIMEOUTS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofDays(7));
    private static final List<Duration> SWEEPS =
            List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));

    private final PaletteContext context;
    private final @Nullable String serverId;
    private @Nullable List<Command> people;

    PeopleCommands(PaletteContext context) {
        this.context = context;
        serverId = context.place().serverId();
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>(List.of(
                menu("user-profile", "profile", "fth-user"),
                menu("user-message", "message", "fth-message-circle"),
                menu("member-mention", "mention", "fth-at-sign"),
                act(MemberAct.NICKNAME, "nickname", "fth-edit-2"),
                act(MemberAct.ROLES, "roles", "fth-shield"),
                roles("role-add", true),
                roles("role-remove", false),
                act(MemberAct.TIMEOUT, "timeout", "fth-clock", this::timeout),
                act(MemberAct.END_TIMEOUT, "untimeout", "fth-clock"),
                act(MemberAct.KICK, "kick", "fth-log-out").dangerous(),
                act(MemberAct.BAN, "ban", "fth-slash", this::ban).dangerous(),
                menu("member-why", "why", "fth-help-circle"),
                menu("member-view-as", "viewAs", "fth-eye"),
                menu("user-befriend", "befriend", "fth-user-plus"),
                menu("user-unfriend", "unfriend", "fth-user-minus").dangerous(),
                menu("user-block", "block", "fth-slash").dangerous(),
                menu("user-unblock", "unblock", "fth-user-check"),
                menu("user-report", "report", "fth-flag").dangerous()));
        return all;
    }

    /// A command with the action of that id in somebody's menu.
    private Command menu(String actionId, String id, String icon) {
        return Command.of(
                id,
                Text.of("palette." + id),
                Text.of("palette." + id + ".also"),
                icon,
                Ask.of(Text.of("palette.who"), () -> whom(actionId, userId -> run(actionId, userId))));
    }

    private Command act(MemberAct act, String id, String icon) {
        return act(act, id, icon, userId -> run(actionId(act), userId));
    }

    private Command act(MemberAct act, String id, String icon, Function<String, Command.Next> next) {
        return Command.of(
                        id,
                        Text.of("palette." + id),
                        Text.of("palette." + id + ".also"),
                        icon,
                        Ask.of(Text.of("palette.who"), () -> whom(actionId(act), next)))
                .unless(() -> refusal(act));
    }

    private static String actionId(MemberAct act) {
        return "member-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Why one can do it to nobody here.
    private @Nullable String refusal(MemberAct act) {
        if (serverId == null) {
            return Text.of("palette.noServer");
        }
        return context.store().rights().server(serverId).has(act.permission())
                ? null
                : Refusal.text(new Verdict.MissingPermission(act.permission()));
    }

    private Optional<MenuAction> action(String actionId, String userId) {
        return context.menus().user().apply(serverId, userId).stream()
                .filter(action -> action.id().equals(actionId))
                .findFirst();
    }

    private Command.Next run(String actionId, String userId) {
        return new Command.Run(() -> action(actionId, userId).ifPresent(MenuAction::run));
    }

    private List<Command> whom(String actionId, Function<String, Command.Next> next) {
        return people().stream()
                .map(person -> new Command(
                        person.id(),
                        person.name(),
                        person.detail(),
                        person.names(),
                        null,
                        person.face(),
                        () -> action(actionId, person.id())
                                .map(MenuAction::disabledReason)
                                .or(() -> action(actionId, person.id()).isPresent()
                                        ? Optional.empty()
                                        : Optional.of(Text.of("palette.notThem")))
                                .orElse(null),
                        false,
                        null,
                        next.apply(person.id())))
                .toList();
    }

    // ---- timeouts and bans

    private Command.Next timeout(String userId) {
        return Ask.of(
                Text.of("palette.howLong"),
                () -> TIMEOUTS.stream().map(length -> timeout(userId, length)).toList(),
                typed -> Lengths.parse(typed).map(length -> timeout(userId, length)));
    }

    private Command timeout(String userId, Duration length) {
        return Command.of(
                "timeout-" + length.toSeconds(),
                words(length),
                "",
                "fth-clock",
                new Command.Run(() -> context.navigator()
                        .open(new Destination.ActOnMember(in(), userId, MemberAct.TIMEOUT, length))));
    }

    private Command.Next ban(String userId) {
        return Ask.of(
                Text.of("palette.sweep"),
                () -> SWEEPS.stream()
                        .map(sweep -> Command.of(
                                "sweep-" + sweep.toHours(),
                                sweep.isZero()
                                        ? Text.of("palette.sweep.none")
                                        : Text.of("palette.sweep.last", words(sweep)),
                                sweep.isZero() ? "" : sweep.toHours() + "h," + sweep.toDays() + "d",
                                "fth-slash",
                                new Command.Run(() ->
                                        context.navigator().open(new Destination.BanMember(in(), userId, sweep)))))
                        .toList());
    }

    static String words(Duration length) {
        List<String> parts = new ArrayList<>();
        part(parts, "palette.days", length.toDays());
        part(parts, "palette.hours", length.toHoursPart());
        part(parts, "palette.minutes", length.toMinutesPart());
        part(parts, "palette.seconds", length.toSecondsPart());
        return String.join(" ", parts);
    }

    private static void part(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(Text.of(key, count));
        }
    }

    /// The open server; there is one when members are acted upon.
    private String in() {
        return Objects.requireNonNull(serverId);
    }

    // ---- roles

    private Command roles(String id, boolean give) {
        return Command.of(
                        id,
                        Text.of("palette." + id),
                        Text.of("palette." + id + ".also"),
                        "fth-shield",
                        Ask.of(Text.of("palette.whichRole"), () -> roles(give)))
                .unless(() -> refusal(MemberAct.ROLES));
    }

    private List<Command> roles(boolean give) {
        Server server = context.store().server(in()).get();
        return server == null
                ? List.of()
                : server.rolesByRank().stream()
                        .map(role -> Command.of(
                                        role.id(),
                                        role.name(),
                                        "",
                                        "fth-shield",
                                        Ask.of(Text.of("palette.who"), () -> holders(role, give)))
                                .unless(() -> Refusal.textOrNull(
                                        context.store().rights().mayGive(in(), role))))
                        .toList();
    }

    private List<Command> holders(Role role, boolean give) {
        return whom(actionId(MemberAct.ROLES), userId -> new Command.Run(() -> change(role, userId, give))).stream()
                .filter(person -> {
                    Member member = context.store().member(in(), person.id()).get();
                    return member != null && member.roles().contains(role.id()) != give;
                })
                .toList();
    }

    private void change(Role role, String userId, boolean give) {
        Member member = context.store().member(in(), userId).get();
        if (member == null) {
            return;
        }
        List<String> roles = give
                ? Stream.concat(member.roles().stream(), Stream.of(role.id()))
                        .distinct()
                        .toList()
                : member.roles().stream().filter(id -> !id.equals(role.id())).toList();
        User user = context.store().user(userId).get();
        String name = user == null ? userId : user.name();
        context.commands()
                .members()
                .edit(in(), userId, EditMember.NOTHING.withRoles(roles), null)
                .onSuccess(done -> context.toast()
                        .accept(Text.of(give ? "palette.role.given" : "palette.role.taken", name, role.name())))
                .onFailure(problem -> context.toast().accept(Failure.of(problem).text()));
    }

    // ---- who there is

    /// The members of the open server, and those one knows.
    private List<Command> people() {
        List<Command> known = people;
        if (known == null) {
            Map<String, Command> all = new LinkedHashMap<>();
            if (serverId != null) {
                for (Cell<Member> cell : context.store().membersOf(serverId)) {
                    Member member = cell.get();
                    if (member != null) {
                        person(all, member.id().user(), member.nickname());
                    }
                }
            }
            for (Cell<Channel> cell : context.store().conversations()) {
                if (cell.get() instanceof DirectMessage direct) {
                    person(all, direct.partner(context.store().myId()), null);
                }
            }
            context.store().relatedUsers().forEach(cell -> person(all, cell.id(), null));
            known = List.copyOf(all.values());
            people = known;
        }
        return known;
    }

    private void person(Map<String, Command> all, String userId, @Nullable String nickname) {
        User user = context.store().user(userId).get();
        if (user != null && !all.containsKey(userId)) {
            String name = Objects.requireNonNullElse(nickname, user.name());
            List<String> names = Stream.of(name, user.name(), user.tag())
                    .map(NameMatch::folded)
                    .distinct()
                    .toList();
            all.put(
                    userId,
                    new Command(
                            userId,
                            name,
                            user.tag(),
                            names,
                            null,
                            Face.of(user),
                            () -> null,
                            false,
                            null,
                            new Command.Run(() -> {})));
        }
    }
}
