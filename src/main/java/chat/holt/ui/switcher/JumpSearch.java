package chat.holt.ui.switcher;

import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.store.Unread;
import chat.holt.ui.kit.NameMatch;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.switcher.Jump.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds servers, channels, conversations and people by name. Everything is gathered once; what is typed then filters
/// and orders it. Without a query it lists where one was last, what calls for attention and the latest
/// conversations.
final class JumpSearch {
    private static final int MOST = 30;
    private static final int LATELY = 1000;

    private final Store store;
    private final Predicate<Jump> wanted;
    private final List<String> recent;
    private final List<Candidate> candidates = new ArrayList<>();

    /// @param name folded
    /// @param whole name and detail, folded
    private record Candidate(Jump jump, String name, String whole) {}

    private record Ranked(Jump jump, int score) {}

    /// @param wanted what may be found at all
    /// @param recent channels visited last, the latest first
    JumpSearch(Store store, Predicate<Jump> wanted, List<String> recent) {
        this.store = store;
        this.wanted = wanted;
        this.recent = recent.stream().map(this::jumpId).toList();
        gather();
    }

    /// The best first.
    ///
    /// @param typed a few letters of a name; a sign of [Kind] in front leaves other kinds out
    List<Jump> find(String typed) {
        String text = typed.strip();
        char sign = text.isEmpty() ? ' ' : text.charAt(0);
        boolean signed = Kind.isSign(sign);
        String letters = NameMatch.folded(signed ? text.substring(1) : text);
        List<Ranked> ranked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Jump jump = candidate.jump;
            if (!signed || jump.kind().hasSign(sign)) {
                int score =
                        letters.isEmpty() ? idle(jump, signed) + (signed ? 0 : lately(jump)) : best(letters, candidate);
                if (score > NameMatch.NONE) {
                    ranked.add(new Ranked(jump, score + attention(jump)));
                }
            }
        }
        // Sorting keeps the order of equals: latest conversations first, then as the rail and the sidebar have them.
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .limit(MOST)
                .map(Ranked::jump)
                .toList();
    }

    /// The words of a query may also be spread over a channel's name and its server's.
    private static int best(String wanted, Candidate candidate) {
        int own = NameMatch.score(wanted, candidate.name);
        return own > NameMatch.NONE ? own : NameMatch.score(wanted, candidate.whole) / 2;
    }

    private static int idle(Jump jump, boolean signed) {
        boolean conversation = jump.kind() == Kind.PERSON || jump.kind() == Kind.GROUP;
        return signed || conversation || jump.kind() != Kind.SERVER && jump.unread() ? 1 : NameMatch.NONE;
    }

    /// Above all else, the latest most.
    private int lately(Jump jump) {
        int at = recent.indexOf(jump.id());
        return at < 0 ? 0 : LATELY - at;
    }

    /// A direct message is found as its partner.
    private String jumpId(String channelId) {
        return store.channel(channelId).get() instanceof DirectMessage direct
                ? direct.partner(store.myId())
                : channelId;
    }

    private static int attention(Jump jump) {
        return jump.mentions() > 0 ? 20 : jump.unread() ? 10 : 0;
    }

    private void gather() {
        Set<String> people = new HashSet<>();
        for (Cell<Channel> cell : store.conversations()) {
            switch (cell.get()) {
                case DirectMessage direct -> {
                    String partner = direct.partner(store.myId());
                    if (people.add(partner)) {
                        person(
                                store.user(partner).get(),
                                store.unread(cell.id()).get());
                    }
                }
                case Group group ->
                    add(
                            Kind.GROUP,
                            group.id(),
                            group.name(),
                            "",
                            new Face(group.id(), group.name(), group.icon()),
                            null,
                            store.unread(group.id()).get());
                case null, default -> {}
            }
        }
        store.relatedUsers().stream()
                .map(Cell::get)
                .filter(user -> user != null && user.relationship() == RelationshipStatus.FRIEND)
                .filter(user -> people.add(user.id()))
                .forEach(user -> person(user, Unread.NONE));
        store.servers().stream().map(Cell::get).filter(Objects::nonNull).forEach(this::server);
    }

    private void person(@Nullable User user, Unread unread) {
        if (user != null) {
            add(Kind.PERSON, user.id(), user.name(), user.tag(), Face.of(user), PresenceState.of(user), unread);
        }
    }

    private void server(Server server) {
        Face face = new Face(server.id(), server.name(), server.icon());
        add(
                Kind.SERVER,
                server.id(),
                server.name(),
                "",
                face,
                null,
                store.serverUnread(server.id()).get());
        for (Cell<Channel> cell : store.channelsOf(server.id())) {
            if (cell.get() instanceof TextChannel channel && store.rights().sees(channel)) {
                Kind kind = channel.voice() == null ? Kind.CHANNEL : Kind.VOICE;
                add(
                        kind,
                        channel.id(),
                        channel.name(),
                        server.name(),
                        null,
                        null,
                        store.unread(channel.id()).get());
            }
        }
    }

    private void add(
            Kind kind,
            String id,
            String name,
            String detail,
            @Nullable Face face,
            @Nullable PresenceState presence,
            Unread unread) {
        Jump jump = new Jump(kind, id, name, detail, face, presence, unread.unread(), unread.mentions());
        if (!wanted.test(jump)) {
            return;
        }
        candidates.add(new Candidate(jump, NameMatch.folded(name), NameMatch.folded(name + " " + detail)));
    }
}
