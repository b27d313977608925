package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.faults.FaultProxy;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.CreateServer;
import chat.holt.model.File;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.Message;
import chat.holt.rest.Api;
import chat.holt.rest.FilesApi;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.store.PendingMessage;
import chat.holt.store.PendingMessage.State;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The outbox against an instance behind a network that loses things.
class OutboxTest {
    @TempDir
    Path folder;

    private final TestUi ui = new TestUi();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Store store = new Store();
    private LocalInstance instance;
    private FaultProxy network;
    private FaultProxy fileNetwork;
    private Token token;
    private Api api;
    private String channel;
    private MessageCommands messages;

    @BeforeEach
    void start() throws Exception {
        instance =
                keep(LocalInstance.start(Options.in(folder.resolve("instance")).withoutLimits()));
        network = keep(FaultProxy.before(instance.api()));
        Api stranger = Api.of(keep(new RestClient(instance.api(), null)));
        stranger.auth().createAccount(new CreateAccount("ada@holt.test", "a long password", null, null));
        LoginResult login = stranger.auth().login(Login.withPassword("ada@holt.test", "a long password", "test"));
        token = new Token(((LoginResult.Success) login).session().token(), false);
        api = Api.of(keep(new RestClient(instance.api(), token)));
        api.auth().completeOnboarding(new ChooseUsername("ada"));
        channel = api.servers()
                .create(new CreateServer("Hut", null, false))
                .channels()
                .getFirst()
                .id();
        fileNetwork = keep(FaultProxy.before(instance.autumn()));
        messages = program();
    }

    @AfterEach
    void stop() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @Test
    void whatMayHaveArrivedIsNotDoubledByTryingAgain() throws Exception {
        network.loseAnswers();
        assertThat(ui.failure(messages.send(channel, "hello", List.of()))).isInstanceOf(Failure.Offline.class);
        network.heal();
        ui.result(messages.retry(pending().getFirst().nonce()));

        assertThat(arrived()).containsExactly("hello");
        assertThat(pending()).isEmpty();
    }

    @Test
    void whatFindsNoConnectionWaitsForOneInOrder() throws Exception {
        network.refuse();
        assertThat(ui.failure(messages.send(channel, "one", List.of()))).isInstanceOf(Failure.Offline.class);
        messages.send(channel, "two", List.of());
        assertThat(pending()).extracting(PendingMessage::state).containsExactly(State.WAITING, State.WAITING);

        network.heal();
        messages.resume();
        ui.until(() -> pending().isEmpty());
        assertThat(arrived()).containsExactly("one", "two");
    }

    @Test
    void whatWaitsSurvivesARestart() throws Exception {
        network.loseAnswers();
        assertThat(ui.failure(messages.send(channel, "arrived", List.of()))).isInstanceOf(Failure.Offline.class);
        network.refuse();
        messages.send(channel, "waited", List.of());
        messages.send(channel, "x".repeat(2001), List.of());
        ui.until(() -> kept().contains("waited") && kept().contains("xxx"));

        messages.close();
        network.heal();
        store = new Store();
        messages = program();
        ui.until(() -> pending().size() == 1 && pending().getFirst().state() == State.FAILED);
        assertThat(arrived()).containsExactly("arrived", "waited");

        messages.close();
        store = new Store();
        messages = program();
        ui.until(() -> !pending().isEmpty());
        assertThat(pending().getFirst().state()).isEqualTo(State.FAILED);
        assertThat(pending().getFirst().error()).isNotBlank();
        messages.discard(pending().getFirst().nonce());
        ui.until(() -> kept().equals("{}"));
    }

    /// Whatever the network does and however often the program ends, everything arrives once and in order.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsLostOrDoubledWhateverHappens(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> written = new ArrayList<>();
        for (int step = 0; step < 30; step++) {
            switch (random.nextInt(6)) {
                case 0 -> network.refuse();
                case 1 -> network.loseAnswers();
                case 2 -> {
                    network.heal();
                    messages.resume();
                }
                case 3 -> {
                    String last = written.isEmpty() ? "" : written.getLast();
                    ui.until(() -> pending().isEmpty() || kept().contains(last));
                    messages.close();
                    store = new Store();
                    messages = program();
                }
                default -> {
                    String text = "message " + seed + "/" + step + ".";
                    written.add(text);
                    Task<?> sent = messages.send(channel, text, List.of());
                    if (random.nextBoolean()) {
                        ui.until(() -> sent.isDone() || kept().contains(text));
                    }
                }
            }
        }
        network.heal();
        messages.resume();
        ui.until(() -> pending().isEmpty() && kept().equals("{}"));

        assertThat(arrived()).containsExactlyElementsOf(written);
    }

    @Test
    void filesGoAlong() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "what we said");
        ui.result(messages.send(
                channel,
                new Composition("see", List.of(), List.of(new Composition.Attachment(notes, "notes.txt", 12)), true)));

        Message message = api.messages().latest(channel, 1).messages().getFirst();
        assertThat(message.attachments()).hasSize(1);
        assertThat(message.silent()).isTrue();
    }

    @Test
    void anUploadTellsHowFarItIsAndCanBeStoppedHalfWay() throws Exception {
        Path large = Files.write(folder.resolve("large.bin"), new byte[3_000_000]);
        fileNetwork.stall();
        Task<@Nullable Void> sending = messages.send(channel, with(large));
        ui.until(() -> pending().stream()
                .map(PendingMessage::upload)
                .anyMatch(upload -> upload != null && upload.sent() > 0 && upload.all() == 3_000_000));
        messages.cancel(pending().getFirst().nonce());
        ui.until(sending::isDone);
        assertThat(pending()).extracting(PendingMessage::state).containsExactly(State.FAILED);
        assertThat(pending().getFirst().upload()).isNull();
        assertThat(pending().getFirst().error()).isEqualTo("You stopped it.");

        fileNetwork.heal();
        ui.result(messages.retry(pending().getFirst().nonce()));
        assertThat(arrived()).containsExactly("see");
        assertThat(attached()).extracting(File::filename).containsExactly("large.bin");
    }

    @Test
    void whatIsUploadedOnceIsNotUploadedAgain() throws Exception {
        Path there = Files.writeString(folder.resolve("there.txt"), "there");
        Path late = folder.resolve("late.txt");
        ui.failure(messages.send(channel, with(there, late)));
        ui.until(() -> kept().contains("uploaded"));
        String before = kept();

        Files.writeString(late, "late");
        ui.result(messages.retry(pending().getFirst().nonce()));
        assertThat(attached()).extracting(File::filename).containsExactly("there.txt", "late.txt");
        assertThat(before).contains(attached().getFirst().id());
    }

    @Test
    void filesWaitForAConnectionOverARestart() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "what we said");
        fileNetwork.refuse();
        assertThat(ui.failure(messages.send(channel, with(notes)))).isInstanceOf(Failure.Offline.class);
        ui.until(() -> kept().contains("notes.txt"));

        messages.close();
        fileNetwork.heal();
        store = new Store();
        messages = program();
        ui.until(() -> pending().isEmpty() && arrived(1));
        assertThat(arrived()).containsExactly("see");
        assertThat(attached()).extracting(File::filename).containsExactly("notes.txt");
    }

    private static Composition with(Path... files) {
        List<Composition.Attachment> attachments = Stream.of(files)
                .map(file -> new Composition.Attachment(
                        file, file.getFileName().toString(), file.toFile().length()))
                .toList();
        return new Composition("see", List.of(), attachments, false);
    }

    private List<File> attached() throws Exception {
        return api.messages().latest(channel, 1).messages().getFirst().attachments();
    }

    private boolean arrived(int count) {
        try {
            return arrived().size() == count;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMissingFileIsSaidAndTheNextMessageGoes() throws Exception {
        Composition broken = new Composition(
                "see",
                List.of(),
                List.of(new Composition.Attachment(folder.resolve("gone.txt"), "gone.txt", 1)),
                false);
        assertThat(ui.failure(messages.send(channel, broken)).text()).contains("gone.txt");
        ui.result(messages.send(channel, "next", List.of()));

        assertThat(arrived()).containsExactly("next");
        assertThat(pending()).extracting(PendingMessage::files).containsExactly(List.of("gone.txt"));
    }

    @Test
    void whatCannotBeReadIsSetAside() throws Exception {
        Files.writeString(folder.resolve("broken.json"), "{oops");
        messages = program("broken.json");
        ui.result(messages.send(channel, "on we go", List.of()));

        assertThat(arrived()).containsExactly("on we go");
        assertThat(folder.resolve("broken.json.broken")).hasContent("{oops");
    }

    private MessageCommands program() throws Exception {
        return program("outbox.json");
    }

    private MessageCommands program(String outbox) throws Exception {
        Api behindNetwork = Api.of(keep(new RestClient(network.address(), token)));
        Tasks tasks = new Tasks(ui);
        return new MessageCommands(
                behindNetwork,
                store,
                tasks,
                (place, typing) -> {},
                new FileCommands(new FilesApi(keep(new RestClient(fileNetwork.address(), token))), tasks),
                LetterFile.at(folder.resolve(outbox)));
    }

    private List<PendingMessage> pending() {
        return store.timeline(channel).pending();
    }

    private List<String> arrived() throws Exception {
        return api.messages().latest(channel, 100).messages().stream()
                .map(Message::content)
                .toList()
                .reversed();
    }

    /// What is on disk.
    private String kept() {
        try {
            Path file = folder.resolve("outbox.json");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends AutoCloseable> T keep(T opened) {
        open.push(opened);
        return opened;
    }
}
