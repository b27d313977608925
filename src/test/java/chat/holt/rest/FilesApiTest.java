package chat.holt.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.EditUser;
import chat.holt.model.ErrorType;
import chat.holt.model.File;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesApiTest {

    @TempDir
    Path folder;

    private static Token register(LocalInstance instance) throws Exception {
        try (RestClient stranger = new RestClient(instance.api(), null)) {
            AuthApi auth = new AuthApi(stranger);
            auth.createAccount(new CreateAccount("ada@holt.test", "a long password", null, null));
            LoginResult result = auth.login(Login.withPassword("ada@holt.test", "a long password", "test"));
            return new Token(((LoginResult.Success) result).session().token(), false);
        }
    }

    @Test
    void uploadsAnAvatar() throws Exception {
        Path picture = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Queue<Long> progress = new ConcurrentLinkedQueue<>();
        try (LocalInstance instance = LocalInstance.start(Options.in(folder.resolve("instance")))) {
            Token token = register(instance);
            try (RestClient rest = new RestClient(instance.api(), token);
                    RestClient autumn = new RestClient(instance.autumn(), token)) {
                Api api = Api.of(rest);
                api.auth().completeOnboarding(new ChooseUsername("ada"));
                FilesApi files = new FilesApi(autumn);
                String id = files.upload("avatars", picture, "my \"ünicode\".png", progress::add)
                        .id();
                assertThat(progress).last().isEqualTo(Files.size(picture));

                File avatar = Objects.requireNonNull(
                        api.users().editSelf(EditUser.NOTHING.withAvatar(id)).avatar());
                assertThat(avatar.filename()).isEqualTo("my %22ünicode%22.png");
                assertThat(avatar.metadata())
                        .isInstanceOfSatisfying(
                                File.Image.class,
                                image -> assertThat(image.width()).isEqualTo(300));

                Path text = Files.writeString(folder.resolve("a.txt"), "text");
                assertThatExceptionOfType(ApiException.class)
                        .isThrownBy(() -> files.upload("avatars", text, "a.txt", sent -> {}))
                        .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ErrorType.FILE_TYPE_NOT_ALLOWED));
            }
        }
    }
}
