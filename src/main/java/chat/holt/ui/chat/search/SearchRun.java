package chat.holt.ui.chat.search;

import chat.holt.commands.Failure;
import chat.holt.commands.FoundMessages;
import chat.holt.model.Channel;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.MessageSort;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Ulid;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.search.ChannelSearch.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// One search through channels, a few at a time: the server can only search one channel. What is found so far shows at
/// once, in the order asked for. Channels that fail can be tried again, the others be searched further.
final class SearchRun implements AutoCloseable {
    /// Requests under way at a time. Each channel has a bucket of its own (`errors.md §5`), so this is mere politeness.
    static final int IN_FLIGHT = 3;

    /// Pages of a channel that are sifted before one is asked whether to look further.
    static final int PAGES_PER_ROUND = 3;
    /// As many finds in a channel end its round before.
    static final int ENOUGH = 25;

    private record Hit(Cell<Message> cell, Subscription following) {}

    private final ChatContext context;
    private final SearchQuery query;
    private final List<ChannelSearch> channels;
    private final Map<String, Hit> hits = new HashMap<>();
    private final ObservableList<Message> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SearchProgress> progress;
    private final List<Subscription> pauses = new ArrayList<>();
    private final Subscription batches;
    private boolean cancelled;
    private int round;

    /// @param channelIds in the order in which to search them
    SearchRun(ChatContext context, SearchQuery query, List<String> channelIds) {
        this.context = context;
        this.query = query;
        channels = new ArrayList<>(channelIds.stream().map(ChannelSearch::new).toList());
        progress = new ReadOnlyObjectWrapper<>(this, "progress", standing());
        batches = context.store().onBatchEnd(this::leaveWhatIsGone);
    }

    SearchQuery query() {
        return query;
    }

    /// What was found, in the order asked for.
    ObservableList<Message> found() {
        return found;
    }

    ReadOnlyObjectProperty<SearchProgress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Begins with what is loaded already, and asks the server for the rest.
    void start() {
        if (query.pages()) {
            for (ChannelSearch channel : channels) {
                context.store().timeline(channel.channelId).messages().stream()
                        .filter(this::isMeant)
                        .forEach(this::add);
            }
        }
        next();
    }

    /// Asks nothing more; what was found stays.
    void cancel() {
        cancelled = true;
        pauses.forEach(Subscription::unsubscribe);
        pauses.clear();
        round++;
        channels.stream().filter(SearchRun::open).forEach(channel -> channel.state = State.STOPPED);
        tell();
    }

    /// Searches the channels that failed again.
    void retry() {
        resume(State.FAILED);
    }

    /// Looks further back, or on if the oldest come first.
    void further() {
        resume(State.SEARCHED, State.STOPPED);
    }

    private void resume(State... from) {
        cancelled = false;
        channels.stream()
                .filter(channel -> List.of(from).contains(channel.state) && channel.more)
                .forEach(ChannelSearch::resume);
        next();
    }

    private static boolean open(ChannelSearch channel) {
        return channel.state == State.WAITING || channel.state == State.ASKING;
    }

    private void next() {
        long asking = channels.stream()
                .filter(channel -> channel.state == State.ASKING)
                .count();
        List<ChannelSearch> waiting = channels.stream()
                .filter(channel -> channel.state == State.WAITING)
                .limit(Math.max(0, IN_FLIGHT - asking))
                .toList();
        waiting.forEach(channel -> channel.state = State.ASKING);
        tell();
        waiting.forEach(this::ask);
    }

    private void ask(ChannelSearch channel) {
        if (cancelled || !channels.contains(channel)) {
            return;
        }
        int asked = round;
        context.commands()
                .messages()
                .search(channel.channelId, query.page(channel.edge))
                .onSuccess(page -> {
                    if (asked == round) {
                        answered(channel, page);
                    }
                })
                .onFailure(problem -> {
                    if (asked == round) {
                        failed(channel, Failure.of(problem));
                    }
                });
    }

    private void answered(ChannelSearch channel, FoundMessages page) {
        List<Cell<Message>> meant = page.messages().stream()
                .filter(cell -> cell.get() != null && holds(Objects.requireNonNull(cell.get())))
                .toList();
        meant.forEach(this::add);
        channel.edge = page.last() == null ? channel.edge : page.last();
        channel.more = page.more() && query.pages();
        channel.pagesThisRound++;
        channel.foundThisRound += meant.size();
        boolean goOn = channel.more
                && query.sifts()
                && channel.pagesThisRound < PAGES_PER_ROUND
                && channel.foundThisRound < ENOUGH;
        if (goOn) {
            tell();
            ask(channel);
        } else {
            channel.state = State.SEARCHED;
            next();
        }
    }

    private void failed(ChannelSearch channel, Failure problem) {
        switch (problem) {
            case Failure.Gone gone -> channels.remove(channel);
            case Failure.Limited limited -> {
                pauses.add(context.delays().after(limited.delay(), () -> ask(channel)));
                return;
            }
            default -> {
                channel.state = State.FAILED;
                channel.failure = problem.text();
            }
        }
        next();
    }

    private void leaveWhatIsGone() {
        Store store = context.store();
        List<String> gone = channels.stream()
                .map(channel -> channel.channelId)
                .filter(id -> store.channel(id).get() == null)
                .toList();
        if (!gone.isEmpty()) {
            channels.removeIf(channel -> gone.contains(channel.channelId));
            found.stream()
                    .filter(message -> gone.contains(message.channel()))
                    .map(Message::id)
                    .toList()
                    .forEach(this::drop);
            next();
        }
    }

    // ---- what was found

    private boolean isMeant(Cell<Message> cell) {
        Message message = cell.get();
        return message != null && !blocked(message) && query.finds(message, seeker(message));
    }

    private boolean holds(Message message) {
        return !blocked(message) && query.holds(message, seeker(message));
    }

    private boolean blocked(Message message) {
        return message.webhook() == null
                && Optional.ofNullable(context.store().user(message.author()).get())
                        .filter(user -> user.relationship() == RelationshipStatus.BLOCKED)
                        .isPresent();
    }

    private SearchQuery.Seeker seeker(Message message) {
        Store store = context.store();
        Channel channel = store.channel(message.channel()).get();
        String server = channel == null ? null : channel.server();
        Member me = server == null ? null : store.member(server, store.myId()).get();
        return new SearchQuery.Seeker(store.myId(), me == null ? List.of() : me.roles());
    }

    private void add(Cell<Message> cell) {
        Message message = cell.get();
        if (message == null || hits.containsKey(cell.id())) {
            return;
        }
        hits.put(cell.id(), new Hit(cell, cell.subscribe(() -> changed(cell))));
        found.add(place(message), message);
    }

    private int place(Message message) {
        if (!query.pages()) {
            return found.size();
        }
        Comparator<Message> order = Comparator.comparing(Message::id);
        Comparator<Message> asked = query.sort() == MessageSort.OLDEST ? order : order.reversed();
        int at = 0;
        int end = found.size();
        while (at < end) {
            int middle = (at + end) / 2;
            if (asked.compare(found.get(middle), message) < 0) {
                at = middle + 1;
            } else {
                end = middle;
            }
        }
        return at;
    }

    private void changed(Cell<Message> cell) {
        if (cell.get() == null) {
            drop(cell.id());
        }
    }

    private void drop(String id) {
        Hit hit = hits.remove(id);
        if (hit != null) {
            hit.following().unsubscribe();
            found.removeIf(message -> message.id().equals(id));
        }
    }

    // ---- how it stands

    private void tell() {
        progress.set(standing());
    }

    private SearchProgress standing() {
        List<SearchProgress.Failed> failures = channels.stream()
                .filter(channel -> channel.state == State.FAILED)
                .map(channel -> new SearchProgress.Failed(channel.channelId, channel.failure))
                .toList();
        int searched = (int) channels.stream()
                .filter(channel -> channel.state == State.SEARCHED)
                .count();
        boolean running = channels.stream().anyMatch(SearchRun::open);
        List<ChannelSearch> unfinished = channels.stream()
                .filter(channel -> channel.state == State.STOPPED || channel.state == State.SEARCHED && channel.more)
                .toList();
        Comparator<String> order =
                query.sort() == MessageSort.OLDEST ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return new SearchProgress(
                channels.size(),
                searched,
                failures,
                running,
                !unfinished.isEmpty(),
                unfinished.stream()
                        .map(channel -> channel.edge)
                        .filter(Objects::nonNull)
                        .max(order)
                        .map(Ulid::time)
                        .orElse(null));
    }

    @Override
    public void close() {
        cancel();
        batches.unsubscribe();
        hits.values().forEach(hit -> hit.following().unsubscribe());
        hits.clear();
    }
}
