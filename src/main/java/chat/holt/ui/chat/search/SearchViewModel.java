package chat.holt.ui.chat.search;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.Message;
import chat.holt.model.MessageSort;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.found.Findings;
import chat.holt.ui.chat.found.FoundActions;
import chat.holt.ui.chat.found.FoundRow;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.kit.people.LiveMentions;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Searching from one server or from home: what is looked for where, and what was found. It stays as it is while one
/// goes through what was found, and until one goes to another server.
public final class SearchViewModel implements Findings, AutoCloseable {
    private final SearchContext context;
    private final ChatContext chat;
    private final @Nullable String serverId;
    private final Searchable searchable;
    private final SearchInput input;
    private final ObservableList<FoundRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<SearchScope> scope;
    private final ObjectProperty<MessageSort> sort = new SimpleObjectProperty<>(this, "sort", MessageSort.LATEST);
    private final ReadOnlyObjectWrapper<@Nullable SearchProgress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress");
    private final ReadOnlyObjectWrapper<@Nullable String> channelId = new ReadOnlyObjectWrapper<>(this, "channelId");
    private final ListChangeListener<Message> foundChanged = this::foundChanged;
    private @Nullable SearchRun run;
    private Marks marks = new Marks(List.of());
    private Subscription following = Subscription.EMPTY;

    /// @param place where one is
    public SearchViewModel(Place place, SearchContext context) {
        this.context = context;
        chat = context.chat();
        serverId = place.serverId();
        searchable = new Searchable(chat.store(), serverId, context.gated());
        input = new SearchInput(context, searchable, this::search);
        scope = new SimpleObjectProperty<>(this, "scope", wide());
        at(place);
        scope.subscribe((was, now) -> again());
        sort.subscribe((was, now) -> again());
    }

    /// Whether it is of the same server, or of home as well.
    public boolean isOf(Place place) {
        return Objects.equals(serverId, place.serverId());
    }

    /// One has gone to a channel: unless something is found already, that is where to search.
    public void at(Place place) {
        if (run == null) {
            channelId.set(place.channelId());
            scope.set(place.channelId() == null ? wide() : SearchScope.CHANNEL);
        }
    }

    private SearchScope wide() {
        return serverId == null ? SearchScope.CONVERSATIONS : SearchScope.SERVER;
    }

    // ---- what is looked for

    SearchInput input() {
        return input;
    }

    ObjectProperty<SearchScope> scope() {
        return scope;
    }

    /// Whether there is more to search than the open channel.
    boolean canWiden() {
        return scope.get() == SearchScope.CHANNEL;
    }

    String widerName() {
        return name(wide());
    }

    /// Searches everything there is here.
    void widen() {
        scope.set(wide());
    }

    /// What can be chosen as [#scope].
    List<SearchScope> scopes() {
        return channelId.get() == null ? List.of(wide()) : List.of(SearchScope.CHANNEL, wide());
    }

    /// The channel that [SearchScope#CHANNEL] means; null for none.
    ReadOnlyObjectProperty<@Nullable String> channelId() {
        return channelId.getReadOnlyProperty();
    }

    String name(SearchScope of) {
        String open = channelId.get();
        return switch (of) {
            case CHANNEL -> open == null ? "" : place(open);
            case SERVER -> {
                Server server = chat.store()
                        .server(Objects.requireNonNullElse(serverId, ""))
                        .get();
                yield server == null ? "" : server.name();
            }
            case CONVERSATIONS -> Text.of("search.conversations");
        };
    }

    private String place(String id) {
        Channel channel = chat.store().channel(id).get();
        return (channel instanceof TextChannel ? "#" : "") + searchable.name(channel);
    }

    /// By relevance only the messages of one channel can be ordered.
    ObjectProperty<MessageSort> sort() {
        return sort;
    }

    List<MessageSort> sorts() {
        return scope.get() == SearchScope.CHANNEL
                ? List.of(MessageSort.RELEVANCE, MessageSort.LATEST, MessageSort.OLDEST)
                : List.of(MessageSort.LATEST, MessageSort.OLDEST);
    }

    private void again() {
        if (run != null) {
            search();
        }
    }

    private void search() {
        end();
        MessageSort order = sorts().contains(sort.get()) ? sort.get() : MessageSort.LATEST;
        SearchQuery query = new SearchQuery(input.words(), input.filters(), order, ZoneId.systemDefault());
        if (query.isEmpty()) {
            return;
        }
        marks = new Marks(query.terms());
        SearchRun next = new SearchRun(chat, query, channels(query));
        run = next;
        next.found().addListener(foundChanged);
        following = next.progress().subscribe(progress::set);
        next.start();
    }

    private List<String> channels(SearchQuery query) {
        String open = channelId.get();
        String after = query.after();
        if (open != null && isHere(query)) {
            return context.gated().test(open) ? List.of() : List.of(open);
        }
        return searchable.channelIds().stream()
                .filter(query::reaches)
                .filter(id -> after == null || hasAfter(id, after))
                .toList();
    }

    /// Whether it is only about the open channel; `in:` leads elsewhere.
    private boolean isHere(SearchQuery query) {
        return scope.get() == SearchScope.CHANNEL
                && query.filters().stream().noneMatch(SearchFilter.In.class::isInstance);
    }

    private boolean hasAfter(String id, String after) {
        Channel channel = chat.store().channel(id).get();
        String last = channel == null ? null : channel.lastMessageId();
        return last == null || last.compareTo(after) > 0;
    }

    private void end() {
        following.unsubscribe();
        if (run != null) {
            run.found().removeListener(foundChanged);
            run.close();
            run = null;
        }
        rows.clear();
        progress.set(null);
    }

    // ---- what was found

    /// How the search stands; null while nothing is looked for.
    ReadOnlyObjectProperty<@Nullable SearchProgress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// What a channel is called where it failed.
    String failureLine(SearchProgress.Failed failed) {
        return Text.of("search.failedChannel", place(failed.channelId()), failed.reason());
    }

    void cancel() {
        if (run != null) {
            run.cancel();
        }
    }

    void retry() {
        if (run != null) {
            run.retry();
        }
    }

    void further() {
        if (run != null) {
            run.further();
        }
    }

    private void foundChanged(ListChangeListener.Change<? extends Message> change) {
        while (change.next()) {
            if (change.wasPermutated() || change.wasUpdated()) {
                continue;
            }
            int from = change.getFrom();
            rows.remove(from, from + change.getRemovedSize());
            rows.addAll(from, change.getAddedSubList().stream().map(this::row).toList());
        }
    }

    private FoundRow row(Message message) {
        Channel channel = chat.store().channel(message.channel()).get();
        return new FoundRow(
                message.id(),
                message.channel(),
                channel == null ? null : channel.server(),
                run != null && isHere(run.query()) ? "" : place(message.channel()));
    }

    @Override
    public ObservableList<FoundRow> rows() {
        return rows;
    }

    @Override
    public MessageViewModel message(FoundRow row) {
        return new MessageViewModel(row.messageId(), row.channelId(), row.serverId(), chat);
    }

    @Override
    public Mentions mentions(@Nullable String ofServer) {
        return new LiveMentions(ofServer, chat.store(), chat.commands().users(), chat.navigator());
    }

    @Override
    public Markdown marked(Markdown text) {
        return marks.in(text);
    }

    @Override
    public void open(FoundRow row) {
        chat.navigator().open(new Destination.OpenChannel(row.channelId(), row.messageId()));
    }

    @Override
    public List<MenuAction> actions(FoundRow row) {
        return FoundActions.of(this, row, chat);
    }

    @Override
    public List<MenuAction> onCard(FoundRow row) {
        return List.of();
    }

    @Override
    public void openLink(Destination.Link link) {
        chat.navigator().open(link);
    }

    @Override
    public void close() {
        end();
    }
}
