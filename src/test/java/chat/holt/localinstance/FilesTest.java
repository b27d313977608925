package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.files.UploadTest;
import chat.holt.localinstance.storage.Doc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Uploading, attaching and fetching files.
class FilesTest {
    @TempDir
    Path folder;

    private static byte[] picture(int width, int height) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    static HttpResponse<byte[]> upload(LocalInstance instance, String tag, String token, byte[] content)
            throws Exception {
        var body = new ByteArrayOutputStream();
        body.write("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"my hut.png\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(instance.autumn() + "/" + tag))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("X-Session-Token", token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    static Doc json(HttpResponse<byte[]> response) {
        return Doc.parse(new String(response.body(), StandardCharsets.UTF_8));
    }

    @Test
    void showsAvatarsOnceTheyAreUsed() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var ada = Visitor.registered(instance, "ada")) {
            String id = json(upload(instance, "avatars", ada.token(), picture(512, 256)))
                    .text("id");
            URI preview = URI.create(instance.autumn() + "/avatars/" + id);
            assertThat(send(HttpRequest.newBuilder(preview)).statusCode()).isEqualTo(404);
            Doc me = ada.patch("/users/@me", Doc.of("avatar", id)).doc();
            assertThat(me.nested("avatar").nested("metadata").number("width")).isEqualTo(512);
            HttpResponse<byte[]> shown = send(HttpRequest.newBuilder(preview));
            BufferedImage small = ImageIO.read(new ByteArrayInputStream(shown.body()));
            assertThat(small.getWidth()).isEqualTo(128);
            assertThat(small.getHeight()).isEqualTo(64);
            assertThat(shown.headers().map())
                    .containsEntry("content-type", List.of("image/webp"))
                    .containsEntry("content-disposition", List.of("inline"))
                    .containsEntry("cache-control", List.of("public, max-age=604800, must-revalidate"))
                    .doesNotContainKey("etag");
            HttpResponse<byte[]> original = send(HttpRequest.newBuilder(URI.create(preview + "/my%20hut.png")));
            assertThat(original.headers().firstValue("Content-Type")).hasValue("image/png");
            assertThat(original.headers().firstValue("Content-Disposition")).hasValue("attachment");
            assertThat(original.body()).isEqualTo(picture(512, 256));
            assertThat(send(HttpRequest.newBuilder(URI.create(preview + "/other.png")))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(send(HttpRequest.newBuilder(URI.create(instance.autumn() + "/icons/" + id)))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void refusesWhatDoesNotFit() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var ada = Visitor.registered(instance, "ada")) {
            byte[] text = "just text".getBytes(StandardCharsets.UTF_8);
            assertThat(json(upload(instance, "icons", ada.token(), text)).text("type"))
                    .isEqualTo("FileTypeNotAllowed");
            assertThat(json(upload(instance, "emojis", ada.token(), new byte[500_001]))
                            .text("type"))
                    .isEqualTo("FileTooLarge");
            assertThat(json(upload(instance, "icons", ada.token(), new byte[0])).text("type"))
                    .isEqualTo("FileTooSmall");
            byte[] broken = Arrays.copyOf(picture(20, 20), 40);
            assertThat(json(upload(instance, "icons", ada.token(), broken)).text("type"))
                    .isEqualTo("InternalError");
            assertThat(upload(instance, "planets", ada.token(), text).statusCode())
                    .isEqualTo(400);
            assertThat(json(upload(instance, "icons", "nobody", text)).text("type"))
                    .isEqualTo("InvalidSession");
        }
    }

    @Test
    void sendsOnToOriginalsOfWhatMoves() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var ada = Visitor.registered(instance, "ada")) {
            String channel = ada.post("/servers/create", Doc.of("name", "Hut"))
                    .doc()
                    .docs("channels")
                    .getFirst()
                    .id();
            String id = json(upload(instance, "attachments", ada.token(), UploadTest.movingGif()))
                    .text("id");
            Doc file = ada.post("/channels/" + channel + "/messages", Doc.of("attachments", List.of(id)))
                    .doc()
                    .docs("attachments")
                    .getFirst();
            assertThat(file.nested("metadata").flag("animated")).isTrue();
            HttpResponse<byte[]> shown =
                    send(HttpRequest.newBuilder(URI.create(instance.autumn() + "/attachments/" + id)));
            assertThat(shown.statusCode()).isEqualTo(308);
            assertThat(shown.headers().firstValue("Location")).hasValue("/autumn/attachments/" + id + "/my%20hut.png");
            assertThat(send(HttpRequest.newBuilder(URI.create(instance.autumn() + "/attachments/" + id + "/original")))
                            .statusCode())
                    .isEqualTo(308);
            assertThat(send(HttpRequest.newBuilder(URI.create(instance.autumn() + "/planets/" + id)))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void forgetsWhatNobodyUsed() throws Exception {
        Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));
        String id;
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var ada = Visitor.registered(instance, "ada")) {
            id = json(upload(instance, "avatars", ada.token(), picture(8, 8))).text("id");
        }
        try (var instance =
                        LocalInstance.start(Options.in(folder).withoutLimits().withClock(tomorrow));
                var ada = new Visitor(instance)) {
            Doc session =
                    ada.post("/auth/session/login", Visitor.credentials("ada")).doc();
            ada.as(session.text("token"), session.text("user_id"));
            assertThat(ada.patch("/users/@me", Doc.of("avatar", id)).refusal()).isEqualTo("404 NotFound");
            assertThat(folder.resolve("files")).isEmptyDirectory();
        }
    }

    @Test
    void drawsDefaultAvatars() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits())) {
            HttpResponse<byte[]> avatar = send(HttpRequest.newBuilder(
                    URI.create(instance.api() + "/users/01M7Y8EMXZQE9VCHAS82N783ZM/default_avatar")));
            assertThat(ImageIO.read(new ByteArrayInputStream(avatar.body())).getWidth())
                    .isEqualTo(512);
        }
    }
}
