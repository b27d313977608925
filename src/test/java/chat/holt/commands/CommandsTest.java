package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.gateway.GatewayClient;
import chat.holt.gateway.GatewayCommand;
import chat.holt.gateway.GatewayEvent;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.AuditLogQuery;
import chat.holt.model.BotWithUser;
import chat.holt.model.Category;
import chat.holt.model.CreateChannel;
import chat.holt.model.CreateWebhook;
import chat.holt.model.Invite;
import chat.holt.model.Message;
import chat.holt.model.MessageSort;
import chat.holt.model.MfaMethod;
import chat.holt.model.SearchMessages;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.rest.Api;
import chat.holt.rest.FilesApi;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.store.Cell;
import chat.holt.store.PendingMessage;
import chat.holt.store.Store;
import chat.holt.store.Timeline;
import chat.holt.store.Unread;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole journeys of two people on an instance.
class CommandsTest {
    private final TestUi ui = new TestUi();
    private final Tasks tasks = new Tasks(ui);
    private final AccountCommands accounts = new AccountCommands(tasks);
    private final List<AutoCloseable> open = new ArrayList<>();

    @TempDir
    Path folder;

    private LocalInstance local;
    private Instance instance;

    @BeforeEach
    void start() throws Exception {
        local = LocalInstance.start(Options.in(folder).withoutLimits());
        open.add(local);
        String typed = local.api().getHost() + ":" + local.api().getPort();
        instance = ui.result(accounts.discover(typed));
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
    }

    @Test
    void wayIntoAnAccount() throws Exception {
        assertThat(ui.failure(accounts.discover("127.0.0.1:1"))).isInstanceOf(Failure.Offline.class);
        SignInStep step = ui.result(accounts.register(instance, "ada@example.org", "a long password", null));
        Credentials credentials = ((SignInStep.ChooseUsername) step).credentials();
        assertThat(field(ui.failure(accounts.chooseUsername(credentials, "admin"))))
                .isEqualTo(Failure.Field.USERNAME);
        ui.result(accounts.chooseUsername(credentials, "ada"));
        assertThat(field(ui.failure(accounts.login(instance, "ada@example.org", "another password"))))
                .isEqualTo(Failure.Field.PASSWORD);
        assertThat(ui.result(accounts.login(instance, "ada@example.org", "a long password")))
                .isInstanceOfSatisfying(
                        SignInStep.Done.class,
                        done -> assertThat(done.credentials().userId()).isEqualTo(credentials.userId()));
        ui.result(accounts.logout(credentials));
        assertThat(ui.failure(accounts.chooseUsername(credentials, "late"))).isInstanceOf(Failure.SignedOut.class);
    }

    @Test
    void messagesArriveOnceAndInOrder() throws Exception {
        Person ada = join("ada");
        Server server = ui.result(ada.commands.servers().create("Place"));
        String channel = server.channels().getFirst();
        Timeline timeline = ada.store.timeline(channel);
        ui.result(ada.commands.messages().loadLatest(channel));
        List<String> texts = IntStream.range(0, 8).mapToObj(i -> "message " + i).toList();
        texts.forEach(text -> ada.commands.messages().send(channel, text, List.of()));
        assertThat(timeline.pending()).hasSize(8);
        ui.until(() -> timeline.pending().isEmpty() && timeline.messages().size() >= 8);
        assertThat(contents(timeline)).containsExactlyElementsOf(texts);

        ada.commands.messages().send(channel, "marker", List.of());
        ui.until(() -> contents(timeline).contains("marker"));
        assertThat(contents(timeline)).hasSize(9);
        assertThat(ada.store.unread(channel).get()).isEqualTo(Unread.NONE);
    }

    @Test
    void deletionThatContradictsOurRightsIsAskedAbout() throws Exception {
        Person ada = join("ada");
        Server server = ui.result(ada.commands.servers().create("Place"));
        String channel = server.channels().getFirst();
        List<String> mistakes = new ArrayList<>();
        ada.store.onMistakenIdentity(() -> mistakes.add(channel));
        ada.store.apply(new GatewayEvent.ChannelDelete(channel));
        assertThat(ada.store.channel(channel).get()).isNotNull();
        ui.until(() -> !mistakes.isEmpty());
        assertThat(ada.store.channelsOf(server.id())).extracting(Cell::id).contains(channel);

        ada.api.channels().delete(channel, false, null);
        ui.until(() -> ada.store.channel(channel).get() == null);
        assertThat(mistakes).hasSize(1);
    }

    @Test
    void refusedMessageKeepsItsText() throws Exception {
        Person ada = join("ada");
        Server server = ui.result(ada.commands.servers().create("Place"));
        String channel = server.channels().getFirst();
        Timeline timeline = ada.store.timeline(channel);
        ui.result(ada.commands.members().loadMembers(server.id()));
        assertThat(ada.store.membersComplete(server.id()).get()).isTrue();
        String tooLong = "x".repeat(2001);
        assertThat(ui.failure(ada.commands.messages().send(channel, tooLong, List.of()))
                        .refused())
                .isTrue();
        PendingMessage failed = timeline.pending().getFirst();
        assertThat(failed.state()).isEqualTo(PendingMessage.State.FAILED);
        assertThat(failed.content()).isEqualTo(tooLong);
        assertThat(failed.error()).isNotBlank();
        assertThat(ui.failure(ada.commands.messages().retry(failed.nonce())).refused())
                .isTrue();
        assertThat(timeline.pending()).hasSize(1);
        ada.commands.messages().discard(timeline.pending().getFirst().nonce());
        assertThat(timeline.pending()).isEmpty();
    }

    @Test
    void twoPeopleShareAServerUntilOneIsKicked() throws Exception {
        Person ada = join("ada");
        Person bela = join("bela");
        Server server = ui.result(ada.commands.servers().create("Place"));
        String channel = server.channels().getFirst();
        String code = ((Invite.ToServer) ui.result(ada.commands.invites().create(channel, null))).id();
        ui.result(bela.commands.servers().join(code));
        assertThat(bela.store.channelsOf(server.id())).extracting(Cell::id).containsExactly(channel);
        ui.until(() -> ada.store.membersOf(server.id()).size() == 2);
        ui.result(ada.commands.users().resolve(bela.store.myId()));
        assertThat(Objects.requireNonNull(ada.store.user(bela.store.myId()).get())
                        .name())
                .isEqualTo("bela");

        // Messages are kept only where a timeline holds them.
        ui.result(ada.commands.messages().loadLatest(channel));
        ui.result(bela.commands.messages().loadLatest(channel));
        ui.result(ada.commands.messages().send(channel, "hello <@" + bela.store.myId() + ">", List.of()));
        ui.until(() -> bela.store.unread(channel).get().mentions() == 1);
        String messageId = bela.store.timeline(channel).messages().getLast().id();
        ui.result(bela.commands.messages().react(channel, messageId, "👍"));
        ui.until(() -> reactions(ada, messageId).contains(bela.store.myId()));

        ui.result(ada.commands.roles().create(server.id(), "helpers", null));
        ui.until(() -> roles(ada, server).size() == 1);
        String role = roles(ada, server).getFirst();
        ui.result(ada.commands.roles().setPermissions(server.id(), role, Permission.MANAGE_CHANNEL.bit(), 0, null));
        assertThat(ui.failure(bela.commands.servers().createChannel(server.id(), CreateChannel.text("mine"), null)))
                .isInstanceOf(Failure.Forbidden.class);
        TextChannel made = (TextChannel)
                ui.result(ada.commands.servers().createChannel(server.id(), CreateChannel.text("second"), null));
        ui.until(() -> bela.store.channel(made.id()).get() != null);

        ui.result(ada.commands.members().kick(server.id(), bela.store.myId(), "test"));
        ui.until(() -> bela.store.servers().isEmpty());
        assertThat(bela.store.channel(channel).get()).isNull();
        ui.until(() -> ada.store.membersOf(server.id()).size() == 1);
    }

    @Test
    void friendsTalkDirectly() throws Exception {
        Person ada = join("ada");
        Person bela = join("bela");
        String tag = Objects.requireNonNull(bela.store.me().get()).tag();
        ui.result(ada.commands.users().requestFriend(tag));
        ui.until(() -> bela.store.relatedUsers().size() == 1);
        ui.result(bela.commands.users().befriend(ada.store.myId()));
        String channel = ui.result(ada.commands.users().openDirectMessage(bela.store.myId()))
                .id();
        assertThat(ada.store.conversations()).extracting(Cell::id).containsExactly(channel);
        ui.result(ada.commands.messages().send(channel, "psst", List.of()));
        ui.until(() -> bela.store.conversations().size() == 1
                && bela.store.unread(channel).get().equals(new Unread(true, 1)));
        ui.result(bela.commands.messages().loadLatest(channel));
        String last = bela.store.timeline(channel).messages().getLast().id();
        bela.commands.messages().ack(channel, last);
        assertThat(bela.store.unread(channel).get()).isEqualTo(Unread.NONE);
        bela.commands.messages().beginTyping(channel);
        ui.until(() -> ada.store.typing(channel).contains(bela.store.myId()));
    }

    @Test
    void twoEditorsOfCategoriesLoseNothing() throws Exception {
        Person ada = join("ada");
        Server server = ui.result(ada.commands.servers().create("Place"));
        String channel = server.channels().getFirst();
        String second = ui.result(ada.commands.servers().createChannel(server.id(), CreateChannel.text("second"), null))
                .id();
        Person desk = again("ada");
        List<Category> base =
                List.of(new Category("a", "Text", List.of(channel)), new Category("b", "More", List.of()));
        assertThat(ui.result(ada.commands.categories().save(server.id(), List.of(), base, null)))
                .isInstanceOf(CategoryOutcome.Saved.class);
        ui.until(() ->
                categories(ada, server).size() == 2 && categories(desk, server).equals(categories(ada, server)));
        List<Category> now = categories(ada, server);
        Category text = now.get(0);
        Category more = now.get(1);

        // Both at once, neither knowing of the other.
        Task<CategoryOutcome> one = ada.commands
                .categories()
                .save(server.id(), now, List.of(more, new Category(text.id(), "Words", text.channels())), null);
        Task<CategoryOutcome> two = desk.commands
                .categories()
                .save(server.id(), now, List.of(text, new Category(more.id(), "More", List.of(second))), null);
        assertThat(ui.result(one)).isInstanceOf(CategoryOutcome.Saved.class);
        assertThat(ui.result(two)).isInstanceOf(CategoryOutcome.Saved.class);
        List<Category> both = List.of(
                new Category(more.id(), "More", List.of(second)), new Category(text.id(), "Words", List.of(channel)));
        ui.until(() ->
                categories(ada, server).equals(both) && categories(desk, server).equals(both));

        assertThat(ui.result(desk.commands
                        .categories()
                        .save(
                                server.id(),
                                now,
                                List.of(new Category(text.id(), "Letters", text.channels()), more),
                                null)))
                .isInstanceOfSatisfying(
                        CategoryOutcome.Conflicting.class,
                        conflict -> assertThat(conflict.merge().conflicts())
                                .containsExactly(new CategoryMerge.Conflict.Title(text.id(), "Words", "Letters")));
        assertThat(categories(ada, server)).isEqualTo(both);
    }

    private static List<Category> categories(Person person, Server server) {
        return Objects.requireNonNull(person.store.server(server.id()).get()).categories();
    }

    @Test
    void aServerIsAdministered() throws Exception {
        Person ada = join("ada");
        Person bela = join("bela");
        Server server = ui.result(ada.commands.servers().create("Place"));
        String channel = server.channels().getFirst();
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        List<Long> progress = new ArrayList<>();
        String file = ui.result(ada.commands.files().upload("emojis", picture, "p.png", sent -> {
            assertThat(ui.isCurrent()).isTrue();
            progress.add(sent);
        }));
        ui.until(() ->
                !progress.isEmpty() && progress.getLast() == picture.toFile().length());
        ui.result(ada.commands.emojis().create(server.id(), file, "wave", null));
        ui.until(() -> ada.store.emojisOf(server.id()).size() == 1);
        ui.result(ada.commands.emojis().rename(file, "bow", null));
        ui.result(ada.commands.webhooks().create(channel, new CreateWebhook("News", null), null));
        assertThat(ui.result(ada.commands.webhooks().load(channel))).hasSize(1);
        BotWithUser bot = ui.result(ada.commands.bots().create("helper"));
        ui.result(ada.commands.bots().inviteToServer(bot.bot().id(), server.id()));
        assertThat(ada.store.user(bot.bot().id()).get()).isNotNull();
        String code = ((Invite.ToServer) ui.result(ada.commands.invites().create(channel, null))).id();
        ui.result(bela.commands.servers().join(code));
        ui.result(ada.commands.invites().delete(code, null));
        assertThat(ui.result(ada.commands.invites().load(server.id()))).isEmpty();

        ui.result(ada.commands.messages().send(channel, "find me", List.of()));
        assertThat(ui.result(ada.commands
                                .messages()
                                .search(channel, SearchMessages.text("find", 5, MessageSort.LATEST)))
                        .messages())
                .hasSize(1);
        assertThat(ui.result(ada.commands.auditLog().load(server.id(), AuditLogQuery.latest(50)))
                        .auditLogs())
                .hasSizeGreaterThan(3);
        ui.result(bela.commands.reports().server(server.id(), "SpamAbuse", null));

        SecurityCommands security = ada.commands.security();
        assertThat(ui.failure(security.confirm(MfaMethod.PASSWORD, "wrong"))).isInstanceOf(Failure.Invalid.class);
        String ticket = ui.result(security.confirm(MfaMethod.PASSWORD, "a long password"));
        ui.result(ada.commands.servers().transfer(server.id(), bela.store.myId(), ticket, null));
        ui.until(() -> Objects.requireNonNull(bela.store.server(server.id()).get())
                .owner()
                .equals(bela.store.myId()));
        assertThat(ui.failure(security.revokeOtherSessions(ticket)))
                .isInstanceOfSatisfying(
                        Failure.Invalid.class, used -> assertThat(used.field()).isEqualTo(Failure.Field.CODE));
    }

    private Person join(String name) throws Exception {
        SignInStep step = ui.result(accounts.register(instance, name + "@example.org", "a long password", null));
        Credentials credentials =
                ui.result(accounts.chooseUsername(((SignInStep.ChooseUsername) step).credentials(), name));
        return connect(credentials);
    }

    /// The same person with another client.
    private Person again(String name) throws Exception {
        return connect(((SignInStep.Done) ui.result(accounts.login(instance, name + "@example.org", "a long password")))
                .credentials());
    }

    private Person connect(Credentials credentials) throws Exception {
        Store store = new Store();
        GatewayClient gateway = new GatewayClient(
                URI.create(instance.config().ws()),
                credentials.token(),
                event -> ui.run(() -> store.apply(event)),
                state -> {});
        open.add(gateway);
        RestClient client = new RestClient(instance.api(), new Token(credentials.token(), false));
        open.add(client);
        Api api = Api.of(client);
        RestClient files = new RestClient(local.autumn(), new Token(credentials.token(), false));
        open.add(files);
        Commands commands = Commands.of(
                api,
                new FilesApi(files),
                store,
                tasks,
                (channel, typing) -> gateway.send(
                        typing ? new GatewayCommand.BeginTyping(channel) : new GatewayCommand.EndTyping(channel)),
                LetterFile.none());
        gateway.connect();
        ui.until(() -> !store.myId().isEmpty());
        return new Person(store, commands, api);
    }

    private static Failure.Field field(Failure failure) {
        return ((Failure.Invalid) failure).field();
    }

    private static List<String> contents(Timeline timeline) {
        return timeline.messages().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .filter(message -> message.system() == null)
                .map(Message::content)
                .toList();
    }

    private static List<String> reactions(Person person, String messageId) {
        Message message = person.store.message(messageId).get();
        return message == null
                ? List.of()
                : message.reactions().values().stream().flatMap(List::stream).toList();
    }

    private static List<String> roles(Person person, Server server) {
        Server known = person.store.server(server.id()).get();
        return known == null ? List.of() : List.copyOf(known.roles().keySet());
    }

    private record Person(Store store, Commands commands, Api api) {}
}
