package chat.holt.bench;

import chat.holt.commands.MemberCommands;
import chat.holt.model.Presence;
import chat.holt.model.Server;
import chat.holt.threading.Delays;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.MemberActionsFixture;
import chat.holt.ui.members.MemberListViewModel;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.serversettings.members.MemberSort;
import chat.holt.ui.serversettings.members.MembersViewModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Ranks of roles change on a large server: how long until its member list and its table of members are in order
/// again. Beside it, what sorting nothing but their keys takes.
final class RolesBenchmark implements Benchmark {
    private static final int ROLES = 200;
    private static final int MEMBERS = 100_000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 40;
    private static final int MOST_ROLES = 6;
    private static final Delays NEVER = (delay, action) -> Subscription.EMPTY;

    private final Random random = new Random(7);
    private final AtomicLong seconds = new AtomicLong();
    private final InstantSource clock = () -> Instant.ofEpochSecond(seconds.get());

    /// What a list is sorted by.
    private record Key(int group, String name) {}

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public String summary() {
        return "putting 100,000 members in order again after the ranks of 200 roles changed";
    }

    @Override
    public Figures run() {
        Community community = community();
        MemberCommands commands = new Loaded();
        MemberListViewModel list = new MemberListViewModel(
                community.store,
                commands,
                Community.SERVER,
                MemberActionsFixture.of(community.store, new RecordingNavigator(), clock),
                clock,
                NEVER);
        Runs lists = new Runs();
        measure(lists, community);
        int rows = list.rows().size();
        list.close();
        MembersViewModel table = new MembersViewModel(
                community.store, commands, Community.SERVER, (server, user) -> List.of(), clock, NEVER);
        table.sort().set(new MemberSort(MemberSort.Column.ROLES, false));
        Runs tables = new Runs();
        measure(tables, community);
        table.close();
        return new Figures()
                .add("roles", "roles", ROLES)
                .add("members", "members", MEMBERS)
                .add("rows", "rows of the member list, with headings", rows)
                .add("list", "member list in order again", lists)
                .add("table", "table of members in order again, by role", tables)
                .add("floor", "floor: sorting bare keys", floor());
    }

    private void measure(Runs runs, Community community) {
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                runs.clear();
            }
            // The view-models wait a while between two orderings.
            seconds.addAndGet(10);
            String[] order = ranks(community);
            runs.time(() -> community.ranks(order));
        }
    }

    /// One role moves somewhere else, as by dragging.
    private String[] ranks(Community community) {
        Server server =
                Objects.requireNonNull(community.store.server(Community.SERVER).get());
        List<String> order = new ArrayList<>(
                server.rolesByRank().stream().map(role -> role.id()).toList());
        String moved = order.remove(random.nextInt(order.size()));
        order.add(random.nextInt(order.size() + 1), moved);
        return order.toArray(String[]::new);
    }

    private Runs floor() {
        Key[] keys = new Key[MEMBERS];
        for (int i = 0; i < MEMBERS; i++) {
            keys[i] = new Key(random.nextInt(ROLES / 4), name(i).toLowerCase(Locale.ROOT));
        }
        Runs runs = new Runs();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                runs.clear();
            }
            Key[] copy = keys.clone();
            Collections.shuffle(Arrays.asList(copy), random);
            runs.time(
                    () -> Arrays.sort(copy, Comparator.comparingInt(Key::group).thenComparing(Key::name)));
        }
        return runs;
    }

    private Community community() {
        Community community = new Community();
        for (int i = 0; i < ROLES; i++) {
            community.role("role" + i, "Role " + i, "#6f9bf0", i % 4 == 0, 10 + i, 0);
        }
        for (int i = 0; i < MEMBERS; i++) {
            String[] roles = new String[random.nextInt(MOST_ROLES)];
            for (int j = 0; j < roles.length; j++) {
                roles[j] = "role" + random.nextInt(ROLES);
            }
            Presence presence = random.nextInt(3) == 0 ? Presence.ONLINE : Presence.INVISIBLE;
            community.person(String.format(Locale.ROOT, "01M%023d", i), name(i), presence, null, roles);
        }
        return community.ready();
    }

    private static String name(int i) {
        return "Member " + Integer.toString(i * 7919 % MEMBERS, 36);
    }

    /// Everybody is there already.
    private static final class Loaded extends MemberCommands {
        @Override
        @SuppressWarnings("NullAway") // the only value of Void
        public Task<@Nullable Void> loadMembers(String serverId) {
            Task<@Nullable Void> done = new Task<>();
            done.succeed(null);
            return done;
        }
    }
}
