package chat.holt.ui.chat;

import static java.util.stream.Collectors.joining;

import chat.holt.commands.Composition;
import chat.holt.commands.FoundMessages;
import chat.holt.commands.MemberCommands;
import chat.holt.commands.MessageCommands;
import chat.holt.commands.ServerCommands;
import chat.holt.commands.UserCommands;
import chat.holt.drafts.Drafts;
import chat.holt.drafts.LocalFiles;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.ManualDelays;
import chat.holt.gateway.GatewayJson;
import chat.holt.json.Json;
import chat.holt.model.ChannelUnread;
import chat.holt.model.InviteResponse;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.SearchMessages;
import chat.holt.model.Ulid;
import chat.holt.settings.Reading;
import chat.holt.settings.Settings;
import chat.holt.settings.Sound;
import chat.holt.spelling.Dictionaries;
import chat.holt.spelling.Speller;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.context.ChatMemory;
import chat.holt.ui.chat.context.WritingLimits;
import chat.holt.ui.chat.player.FakeEngine;
import chat.holt.ui.chat.player.PlayerViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.emoji.EmojiSource;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// A store of user `ME` with server `S` and channel `C`, a history of as many messages as wanted, and commands that
/// write down what was asked and answer when told to.
public final class ChatFixture {
    public static final String CHANNEL = "C";
    static final int PAGE = 50;

    /// Commands asked for, e.g. `loadOlder`.
    public final List<String> asked = new ArrayList<>();

    public final List<Destination> opened = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    public final List<String> toasts = new ArrayList<>();
    public final ManualDelays delays = new ManualDelays();
    public final SimpleBooleanProperty focused = new SimpleBooleanProperty(true);
    public final SimpleBooleanProperty enterSends = new SimpleBooleanProperty(true);
    final ChatMemory memory = new ChatMemory(new Drafts());
    public final List<Message> history = new ArrayList<>();
    public final Store store;
    public final ChatContext context;

    /// The task answered last or to be answered; commands complete it at once while [#answering].
    @Nullable
    public Task<@Nullable Void> task;

    public boolean answering = true;

    /// Answers searches; by default never.
    public BiFunction<String, SearchMessages, Task<FoundMessages>> searches = (channel, search) -> new Task<>();

    public final Speller speller = new Speller(
            new Dictionaries(Path.of("target", "no-dictionaries"), List.of()),
            new Settings().spelling(),
            Tasks.direct(),
            Locale.US);

    /// Answers where invites lead.
    public Function<String, Task<InviteResponse>> previews = code -> new Task<>();

    public Instant now = Instant.parse("2026-11-19T18:00:00Z");
    private final Random random = new Random(11);

    public ChatFixture() {
        store = new Store(() -> now);
        ready();
        Navigator navigator = new Navigator() {
            @Override
            public void open(Destination destination) {
                opened.add(destination);
            }

            @Override
            public void back() {
                throw new UnsupportedOperationException();
            }
        };
        context = new ChatContext(
                store,
                IdleCommands.with(
                        new Recording(),
                        new MemberCommands() {
                            @Override
                            public Task<@Nullable Void> loadMembers(String serverId) {
                                asked.add("members");
                                return new Task<>();
                            }
                        },
                        new ServerCommands() {
                            @Override
                            public Task<InviteResponse> preview(String code) {
                                asked.add("invite " + code);
                                return previews.apply(code);
                            }
                        }),
                navigator,
                memory,
                delays,
                () -> now,
                focused,
                enterSends,
                () -> new WritingLimits(2000, 5, 5, 20_000_000),
                speller,
                new LocalFiles(Path.of("target", "made-files"), Tasks.direct()),
                "https://app.example",
                copied::add,
                toasts::add,
                file -> URI.create("https://files.example/" + file.path()),
                new Reading(),
                new PlayerViewModel(new FakeEngine(), what -> null, new Sound()),
                (server, user) -> List.of(),
                new UserActions(store, new UserCommands() {}, navigator, copied::add, copied::add),
                new EmojiSource(store, new Settings().of("me")),
                channelId -> List.of(MenuAction.of("header-" + channelId, "", "fth-x", () -> {})));
    }

    /// The first event of a connection; again after a reconnect.
    public void ready() {
        apply("""
                {'type':'Ready','users':[{'_id':'ME','username':'ada','display_name':'Ada','discriminator':'0001',
                'relationship':'User'},{'_id':'BO','username':'bo','display_name':'Bo','discriminator':'0001'},
                {'_id':'CID','username':'cid','display_name':'Cid','discriminator':'0001'},
                {'_id':'DORA','username':'dora','discriminator':'0001','relationship':'Blocked'}],
                'servers':[{'_id':'S','owner':'BO','name':'Alpine','channels':['C'],'default_permissions':77014766592,
                'approximate_member_count':3,
                'roles':{'guide':{'_id':'guide','name':'Guide','permissions':{'a':0,'d':0},'colour':'#0c8','rank':1}}}],
                'channels':[{'channel_type':'TextChannel','_id':'C','server':'S','name':'lounge',
                'description':'Be kind.'}],
                'members':[{'_id':{'server':'S','user':'ME'},'joined_at':'2026-08-15T19:22:34.000Z'},
                {'_id':{'server':'S','user':'BO'},'joined_at':'2026-08-15T19:22:34.000Z','roles':['guide']}],
                'emojis':[],'voice_states':[],'channel_unreads':[]}""");
    }

    public void apply(String frame) {
        store.apply(GatewayJson.decode(frame.replace('\'', '"')));
        store.endBatch();
    }

    /// One's relation to somebody changes.
    public void relate(String id, String relationship) {
        apply("{'type':'UserRelationship','id':'ME','user':{'_id':'" + id + "','username':'bo','discriminator':'0001',"
                + "'relationship':'" + relationship + "'}}");
    }

    /// Adds messages of BO to the past of the channel, a minute apart, the newest one minute ago.
    public void past(int count) {
        for (int i = count; i > 0; i--) {
            history.add(message(now.minus(Duration.ofMinutes(i)), "BO", "text " + (count - i), ""));
        }
    }

    /// Somebody wrote so many messages, and nothing was heard of it.
    public void missed(int count) {
        for (int i = 0; i < count; i++) {
            now = now.plusSeconds(60);
            history.add(message(now, "CID", "missed " + i, ""));
        }
    }

    /// The channel was read up to this message of the history, and all of it is known to be there.
    public void read(int index) {
        apply("{'type':'ChannelUpdate','id':'C','data':{'last_message_id':'"
                + history.getLast().id() + "'},'clear':[]}");
        ChannelUnread.Key key = new ChannelUnread.Key(CHANNEL, "ME");
        store.replies()
                .unreads(List.of(new ChannelUnread(key, history.get(index).id(), List.of())), store.revision());
    }

    /// Somebody writes now.
    public Message arrives(String author, String more) {
        Message message = message(now, author, "text", more);
        history.add(message);
        apply(Json.mapper().writeValueAsString(message).replaceFirst("\\{", "{\"type\":\"Message\","));
        return message;
    }

    private Message message(Instant time, String author, String content, String more) {
        String json = "{'_id':'" + Ulid.of(time.toEpochMilli(), random) + "','channel':'C','author':'" + author
                + "','content':'" + content + "'" + more + "}";
        return Json.mapper().readValue(json.replace('\'', '"'), Message.class);
    }

    /// Commands that load pages of the history.
    final class Recording extends MessageCommands {
        private Task<@Nullable Void> ask(String what, Runnable fill) {
            asked.add(what);
            Task<@Nullable Void> started = new Task<>();
            started.onSuccess(done -> fill.run());
            task = started;
            if (answering) {
                started.succeed(null);
            }
            return started;
        }

        @Override
        public Task<@Nullable Void> loadLatest(String channel) {
            return ask(
                    "latest",
                    () -> store.replies()
                            .latest(channel, page(history.size() - PAGE, history.size()), PAGE, store.revision()));
        }

        @Override
        public Task<@Nullable Void> loadOlder(String channel) {
            String first = store.timeline(channel).messages().getFirst().id();
            return ask(
                    "older",
                    () -> store.replies()
                            .older(channel, first, page(index(first) - PAGE, index(first)), PAGE, store.revision()));
        }

        @Override
        public Task<@Nullable Void> loadNewer(String channel) {
            String last = store.timeline(channel).messages().getLast().id();
            return ask(
                    "newer",
                    () -> store.replies()
                            .newer(
                                    channel,
                                    last,
                                    page(index(last) + 1, index(last) + 1 + PAGE),
                                    PAGE,
                                    store.revision()));
        }

        @Override
        public Task<@Nullable Void> loadAround(String channel, String id) {
            return ask(
                    "around " + index(id),
                    () -> store.replies()
                            .around(
                                    channel,
                                    id,
                                    page(place(id) - PAGE / 2 - 1, place(id) + PAGE / 2 + 1),
                                    PAGE,
                                    store.revision()));
        }

        @Override
        public Task<@Nullable Void> send(String channel, Composition composition) {
            return ask(
                    "send " + composition.content()
                            + composition.replies().stream()
                                    .map(r -> " " + r.id() + r.mention())
                                    .collect(joining())
                            + composition.attachments().stream()
                                    .map(file -> " +" + file.name())
                                    .collect(joining())
                            + (composition.silent() ? " silently" : ""),
                    () -> {});
        }

        @Override
        public Task<@Nullable Void> edit(String channel, String id, String content) {
            return ask("edit " + index(id) + " " + content, () -> {});
        }

        @Override
        public Task<@Nullable Void> delete(String channel, String id, @Nullable String reason) {
            return ask("delete " + index(id) + (reason == null ? "" : ": " + reason), () -> {});
        }

        @Override
        public Task<@Nullable Void> react(String channel, String id, String emoji) {
            return ask("react " + index(id) + " " + emoji, () -> {});
        }

        @Override
        public Task<@Nullable Void> unreact(String channel, String id, String emoji) {
            return ask("unreact " + index(id) + " " + emoji, () -> {});
        }

        @Override
        public Task<@Nullable Void> removeReaction(String channel, String id, String emoji) {
            return ask("remove reactions " + index(id) + " " + emoji, () -> {});
        }

        @Override
        public Task<@Nullable Void> clearReactions(String channel, String id) {
            return ask("clear reactions " + index(id), () -> {});
        }

        @Override
        public Task<@Nullable Void> pin(String channel, String id, @Nullable String reason) {
            return ask("pin " + index(id), () -> {});
        }

        @Override
        public Task<@Nullable Void> unpin(String channel, String id, @Nullable String reason) {
            return ask("unpin " + id, () -> {});
        }

        @Override
        public Task<FoundMessages> search(String channel, SearchMessages search) {
            asked.add("search " + channel);
            return searches.apply(channel, search);
        }

        @Override
        public void beginTyping(String channel) {
            asked.add("begin typing");
        }

        @Override
        public void endTyping(String channel) {
            asked.add("end typing");
        }

        @Override
        public Task<@Nullable Void> ack(String channel, String id) {
            return ask("ack " + index(id), () -> store.replies().read(channel, id));
        }

        @Override
        public Task<@Nullable Void> markUnread(String channel, String id) {
            return ask("unread after " + index(id), () -> store.replies().unreadAfter(channel, id));
        }

        private MessagePage page(int from, int to) {
            return new MessagePage(history.subList(Math.max(0, from), Math.min(to, history.size())), List.of(), null);
        }

        /// Index of the first message from this id on.
        private int place(String id) {
            int index = index(id);
            return index < 0 ? -index - 1 : index;
        }

        /// Negative if there is no such message.
        private int index(String id) {
            int low = 0;
            int high = history.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (history.get(middle).id().compareTo(id) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < history.size() && history.get(low).id().equals(id) ? low : -low - 1;
        }
    }
}
