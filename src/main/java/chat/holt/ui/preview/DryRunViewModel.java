package chat.holt.ui.preview;

import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.DryRun;
import chat.holt.permissions.DryRun.Consequence;
import chat.holt.permissions.DryRun.Situation;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What unsaved changes of roles or overrides would do to whom, as worked out when it is asked.
public final class DryRunViewModel {
    private static final int NAMED = 3;

    private final Store store;
    private final String serverId;
    private final int channels;
    private final Consumer<String> copy;
    private final List<Row> rows;

    /// One permission that the same people gain or lose.
    ///
    /// @param people how many, and some of their names
    /// @param where on the server, in which channels
    public record Row(boolean gained, String permission, String people, String where) {}

    /// @param after how it would be
    /// @param copy puts a text on the clipboard
    public DryRunViewModel(Store store, String serverId, Situation after, InstantSource clock, Consumer<String> copy) {
        this.copy = copy;
        this.store = store;
        this.serverId = serverId;
        this.channels = after.channels().size();
        Server server = store.server(serverId).get();
        rows = server == null
                ? List.of()
                : DryRun.between(
                                new Situation(server, store.channelsNow(serverId)),
                                after,
                                members(),
                                clock.instant(),
                                store.rights().order())
                        .stream()
                        .map(this::row)
                        .toList();
    }

    /// What most members notice first; empty when nobody gains or loses anything.
    public List<Row> rows() {
        return rows;
    }

    /// A row as one sentence.
    public static String sentence(Row row) {
        return Text.of(row.gained() ? "dryRun.gain" : "dryRun.loss", row.permission(), row.people(), row.where());
    }

    /// Puts all rows on the clipboard, a line each.
    public void copyAsText() {
        copy.accept(rows.stream().map(DryRunViewModel::sentence).collect(Collectors.joining("\n")));
    }

    private List<Member> members() {
        return store.membersOf(serverId).stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private Row row(Consequence consequence) {
        List<String> ids = consequence.userIds();
        String names = ids.stream().limit(NAMED).map(this::name).collect(Collectors.joining(", "));
        return new Row(
                consequence.gained(),
                Text.of(consequence.permission().nameKey()),
                Text.of("dryRun.people", ids.size(), names, Math.max(0, ids.size() - NAMED)),
                where(consequence));
    }

    private String where(Consequence consequence) {
        List<TextChannel> in = consequence.channels();
        if (consequence.onServer() && in.size() == channels) {
            return Text.of("dryRun.everywhere");
        } else if (in.isEmpty()) {
            return Text.of("dryRun.server");
        }
        String names =
                in.stream().limit(NAMED).map(channel -> "#" + channel.name()).collect(Collectors.joining(", "));
        return Text.of("dryRun.channels", in.size(), names, Math.max(0, in.size() - NAMED));
    }

    private String name(String userId) {
        Member member = store.member(serverId, userId).get();
        User user = store.user(userId).get();
        String nickname = member == null ? null : member.nickname();
        return nickname != null ? nickname : user == null ? userId : user.name();
    }
}
