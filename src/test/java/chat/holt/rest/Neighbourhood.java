package chat.holt.rest;

import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.FriendRequest;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.User;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// An instance and people on it.
final class Neighbourhood implements AutoCloseable {

    static final String PASSWORD = "a long password";

    private static final int CODE_SECONDS = 30;

    /// Somebody with an account.
    record Person(String id, String name, Token token, Api api, FilesApi files) {

        String email() {
            return name + "@holt.test";
        }
    }

    /// The time of the instance: a new one-time code has just begun, so that none runs out on its way.
    final Clock clock = Clock.offset(Clock.systemUTC(), untilNextCode());

    private final Path folder;
    private final List<AutoCloseable> open = new ArrayList<>();
    final LocalInstance instance;

    Neighbourhood(Path folder) throws Exception {
        this.folder = folder;
        instance = keep(LocalInstance.start(
                Options.in(folder.resolve("instance")).withoutLimits().withClock(clock)));
    }

    private static Duration untilNextCode() {
        return Duration.ofSeconds(CODE_SECONDS - Instant.now().getEpochSecond() % CODE_SECONDS);
    }

    private <T extends AutoCloseable> T keep(T resource) {
        open.add(resource);
        return resource;
    }

    Api api(@Nullable Token token) {
        return Api.of(keep(new RestClient(instance.api(), token)));
    }

    Api stranger() {
        return api(null);
    }

    Person join(String name) throws Exception {
        Api stranger = stranger();
        stranger.auth().createAccount(new CreateAccount(name + "@holt.test", PASSWORD, null, null));
        LoginResult result = stranger.auth().login(Login.withPassword(name + "@holt.test", PASSWORD, "test"));
        Token token = new Token(((LoginResult.Success) result).session().token(), false);
        Api api = api(token);
        User user = api.auth().completeOnboarding(new ChooseUsername(name));
        return new Person(user.id(), name, token, api, files(token));
    }

    FilesApi files(Token token) {
        return new FilesApi(keep(new RestClient(instance.autumn(), token)));
    }

    /// Makes friends of two people.
    void befriend(Person one, Person other) throws Exception {
        User user = other.api().users().self();
        one.api().users().requestFriend(new FriendRequest(user.tag()));
        other.api().users().befriend(one.id());
    }

    /// Uploads a small picture.
    static String picture(Person person, String tag, Path folder) throws IOException, Exception {
        Path file = Files.createTempFile(folder, "picture", ".png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return person.files().upload(tag, file, "picture.png", sent -> {}).id();
    }

    String picture(Person person, String tag) throws Exception {
        return picture(person, tag, folder);
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
    }
}
