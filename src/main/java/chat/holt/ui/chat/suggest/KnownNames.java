package chat.holt.ui.chat.suggest;

import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words that people, roles, channels and servers are called around a channel. Thousands of names take a while to
/// gather, so that new ones are known a little later.
final class KnownNames {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final String channelId;
    private final Store store;
    private final InstantSource clock;
    private Set<String> words = Set.of();
    private @Nullable Instant gathered;

    KnownNames(String channelId, Store store, InstantSource clock) {
        this.channelId = channelId;
        this.store = store;
        this.clock = clock;
    }

    /// Whether a word, or the parts a hyphen joins, is in a name; also with the sign of the genitive.
    boolean has(String word) {
        Instant now = clock.instant();
        if (gathered == null || now.isAfter(gathered.plus(FRESH))) {
            words = gather();
            gathered = now;
        }
        String bare = word.toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "");
        return words.containsAll(List.of(BETWEEN.split(bare)));
    }

    private Set<String> gather() {
        Set<String> found = new HashSet<>();
        switch (store.channel(channelId).get()) {
            case TextChannel channel -> server(channel.server(), found);
            case Group group -> {
                add(group.name(), found);
                group.recipients().forEach(id -> person(id, found));
            }
            case DirectMessage direct -> direct.recipients().forEach(id -> person(id, found));
            case null, default -> {}
        }
        person(store.myId(), found);
        return found;
    }

    private void server(String serverId, Set<String> found) {
        for (Cell<Member> cell : store.membersOf(serverId)) {
            Member member = cell.get();
            if (member != null) {
                add(member.nickname(), found);
                person(member.id().user(), found);
            }
        }
        for (Channel channel : store.channelsNow(serverId)) {
            if (channel instanceof TextChannel text) {
                add(text.name(), found);
            }
        }
        Server server = store.server(serverId).get();
        if (server != null) {
            add(server.name(), found);
            server.roles().values().forEach(role -> add(role.name(), found));
        }
    }

    private void person(String id, Set<String> found) {
        User user = store.user(id).get();
        if (user != null) {
            add(user.name(), found);
            add(user.username(), found);
        }
    }

    private static void add(@Nullable String name, Set<String> found) {
        if (name != null) {
            found.addAll(List.of(BETWEEN.split(name.toLowerCase(Locale.ROOT))));
        }
    }
}
