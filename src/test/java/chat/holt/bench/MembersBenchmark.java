package chat.holt.bench;

import chat.holt.commands.MemberCommands;
import chat.holt.gateway.GatewayJson;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.serversettings.members.MemberFilter;
import chat.holt.ui.serversettings.members.MemberSort;
import chat.holt.ui.serversettings.members.MembersViewModel;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The table of 100,000 members of a server, against a table without members and a list of bare texts.
final class MembersBenchmark implements Benchmark {
    private static final int MEMBERS = 100_000;
    private static final int WARM_UP = 40;
    private static final int RUNS = 300;
    private static final String SERVER = "01SERVER";
    private static final String[] TYPED = {"a", "an", "ann", "ann ", "member 4", "member 42", "4242", "", "nobody", "z"
    };

    @Override
    public String name() {
        return "members";
    }

    @Override
    public String summary() {
        return "100,000 members in the table: a key in its filter, a step of its scrolling, an order";
    }

    @Override
    public Figures run() throws Exception {
        try {
            return BenchWindow.onUiThread(MembersBenchmark::measure);
        } finally {
            Platform.exit();
        }
    }

    private static Figures measure() throws IOException {
        MembersViewModel full = model(MEMBERS);
        MembersViewModel empty = model(0);
        Figures figures = new Figures()
                .add("members", "members", full.rows().size())
                .add("filter", "key in the filter", keys(full))
                .add("filter_empty", "key in the filter of an empty table", keys(empty))
                .add("sort", "order by another column", orders(full));
        full.filter().set(MemberFilter.NONE);
        figures.add("scroll", "step of scrolling, laid out", Scrolling.ofTable(full))
                .add("scroll_bare", "step of scrolling a list of bare texts", Scrolling.ofTexts(full));
        full.close();
        empty.close();
        return figures;
    }

    private static Runs keys(MembersViewModel table) {
        Runs runs = new Runs();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            if (i == WARM_UP) {
                runs.clear();
            }
            String text = TYPED[i % TYPED.length];
            runs.time(() -> table.filter().set(MemberFilter.NONE.withText(text)));
        }
        return runs;
    }

    private static Runs orders(MembersViewModel table) {
        Runs runs = new Runs();
        MemberSort.Column[] columns = MemberSort.Column.values();
        for (int i = 0; i < WARM_UP; i++) {
            MemberSort next = new MemberSort(columns[i % columns.length], i % 3 == 0);
            runs.time(() -> table.sort().set(next));
        }
        return runs;
    }

    private static MembersViewModel model(int members) {
        Store store = new Store();
        store.apply(GatewayJson.decode(frame(members)));
        store.endBatch();
        return new MembersViewModel(
                store,
                new NoCommands(),
                SERVER,
                (server, user) -> List.of(),
                InstantSource.system(),
                (delay, action) -> () -> {});
    }

    private static String frame(int count) {
        Random random = new Random(11);
        StringBuilder users = new StringBuilder(
                form("{'_id':'ME','username':'me','discriminator':'0001','relationship':'User','online':true}"));
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String id = String.format(Locale.ROOT, "01%024d", i);
            String comma = i == 0 ? "" : ",";
            users.append(",")
                    .append(form(
                            "{'_id':'%s','username':'member%d','discriminator':'%04d','display_name':'%s %d',"
                                    + "'relationship':'None','online':%b}",
                            id, i, i % 10_000, i % 7 == 0 ? "Anna" : "Member", i, i % 3 == 0));
            members.append(comma)
                    .append(form(
                            "{'_id':{'server':'%s','user':'%s'},'joined_at':'20%02d-0%d-1%dT10:20:30.456Z',"
                                    + "'roles':[%s]}",
                            SERVER,
                            id,
                            20 + random.nextInt(6),
                            1 + random.nextInt(9),
                            random.nextInt(10),
                            i % 2 == 0 ? "\"r" + random.nextInt(10) + "\"" : ""));
        }
        StringBuilder roles = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            roles.append(i == 0 ? "" : ",")
                    .append(form(
                            "'r%d':{'_id':'r%1$d','name':'Role %1$d','permissions':{'a':0,'d':0},'hoist':false,'rank':%1$d}",
                            i));
        }
        return form("{'type':'Ready','users':[")
                + users
                + form(
                        "],'servers':[{'_id':'" + SERVER
                                + "','owner':'01%024d','name':'Large','channels':[],'default_permissions':0,'roles':{",
                        0)
                + roles
                + form("}}],'channels':[],'members':[")
                + members
                + form("],'emojis':[],'voice_states':[],'channel_unreads':[],'policy_changes':[]}");
    }

    private static String form(String json, Object... values) {
        return String.format(Locale.ROOT, json.replace('\'', '"'), values);
    }

    /// Everything is there already.
    private static final class NoCommands extends MemberCommands {
        @Override
        @SuppressWarnings("NullAway") // an order has no result
        public Task<@Nullable Void> loadMembers(String serverId) {
            Task<@Nullable Void> done = new Task<>();
            done.succeed(null);
            return done;
        }
    }
}
