package chat.holt.localinstance.routes;

import chat.holt.localinstance.files.ContentType;
import chat.holt.localinstance.files.FileStore;
import chat.holt.localinstance.files.Multipart;
import chat.holt.localinstance.files.Pictures;
import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.http.Router;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/// Uploads, downloads, previews and default avatars (`files.md`). Contents are read and written outside
/// transactions.
final class FileRoutes {
    private static final String CACHE = "public, max-age=604800, must-revalidate";
    private static final Set<String> STILL = Set.of("avatars", "icons");
    private static final Map<String, int[]> BOXES = Map.of(
            "attachments", new int[] {1280, 1280},
            "avatars", new int[] {128, 128},
            "backgrounds", new int[] {1280, 720},
            "icons", new int[] {128, 128},
            "banners", new int[] {480, 480},
            "emojis", new int[] {128, 128});

    private final World world;
    private final FileStore store;

    FileRoutes(World world, FileStore store) {
        this.world = world;
        this.store = store;
    }

    void addTo(Router router) {
        router.add(
                "GET", "/autumn", call -> Reply.ok(Doc.of("autumn", "Hello").put("version", InstanceRoutes.VERSION)));
        router.add("POST", "/autumn/{tag}", this::upload);
        router.add("GET", "/autumn/{tag}/{file}", this::preview);
        router.add("GET", "/autumn/{tag}/{file}/{name}", this::original);
        router.add(
                "GET",
                "/users/{user}/default_avatar",
                call -> Reply.bytes(200, "image/png", Pictures.defaultAvatar(call.parameter("user")))
                        .with("Cache-Control", "public, max-age=31536000, immutable"));
    }

    private Reply upload(Call call) throws Exception {
        String tag = call.parameter("tag");
        Integer max = Limits.UPLOAD_BYTES.get(tag);
        if (max == null) {
            throw new FrameworkError(404);
        }
        world.database().transaction(() -> {
            if (call.header("X-Session-Token") == null && call.header("X-Bot-Token") == null) {
                throw ApiError.of(ErrorType.NOT_AUTHENTICATED);
            }
            if (Endpoints.identity(world, call) == null) {
                throw ApiError.of(ErrorType.INVALID_SESSION);
            }
            return Boolean.TRUE;
        });
        Multipart part = Multipart.of(call.header("Content-Type"), call.bytes());
        if (part == null) {
            throw new FrameworkError(400);
        }
        if (part.content().length < 1) {
            throw ApiError.of(ErrorType.FILE_TOO_SMALL);
        }
        if (part.content().length > max) {
            throw ApiError.of(ErrorType.FILE_TOO_LARGE).with("max", max);
        }
        ContentType type = ContentType.of(part.content(), part.filename());
        if (!tag.equals("attachments") && !type.isImage()) {
            throw ApiError.of(ErrorType.FILE_TYPE_NOT_ALLOWED);
        }
        String stored = store.keep(part.content());
        return world.database().transaction(() -> {
            String id = tag.equals("emojis") ? world.ids().next() : world.ids().file();
            Doc file = Doc.of("_id", id)
                    .put("tag", tag)
                    .put("filename", part.filename())
                    .put("metadata", type.metadata())
                    .put("content_type", type.mime())
                    .put("size", part.content().length);
            world.uploads().add(file, stored);
            return Reply.ok(Doc.of("id", id));
        });
    }

    /// `{file, stored}` of an attached file.
    private Doc entry(Call call) throws Exception {
        return world.database()
                .transaction(
                        () -> World.found(world.uploads().findUsed(call.parameter("tag"), call.parameter("file"))));
    }

    private Reply preview(Call call) throws Exception {
        String tag = call.parameter("tag");
        Doc entry = entry(call);
        Doc file = entry.nested("file");
        Doc metadata = file.nested("metadata");
        if (!metadata.text("type").equals("Image") || (metadata.flag("animated") && !STILL.contains(tag))) {
            return redirect(file);
        }
        String stored = entry.text("stored");
        String etag = "\"" + stored + "-" + tag + "\"";
        if (etag.equals(call.header("If-None-Match"))) {
            return cached(Reply.notModified(), etag);
        }
        byte[] preview = store.readPreview(stored, tag);
        if (preview == null) {
            int[] box = BOXES.getOrDefault(tag, new int[] {128, 128});
            preview = Pictures.preview(store.read(stored), box[0], box[1]);
            if (preview == null) {
                return redirect(file);
            }
            store.keepPreview(stored, tag, preview);
        }
        return cached(Reply.bytes(200, "image/png", preview), etag);
    }

    private Reply original(Call call) throws Exception {
        Doc entry = entry(call);
        Doc file = entry.nested("file");
        String name = call.parameter("name");
        if (name.equals("original") && !file.text("filename").equals("original")) {
            return redirect(file);
        }
        if (!name.equals(file.text("filename"))) {
            throw ApiError.notFound();
        }
        String etag = "\"" + entry.text("stored") + "\"";
        if (etag.equals(call.header("If-None-Match"))) {
            return cached(Reply.notModified(), etag);
        }
        return cached(content(file, entry.text("stored")), etag);
    }

    private Reply content(Doc file, String stored) throws IOException {
        return Reply.bytes(200, file.text("content_type"), store.read(stored))
                .with("Content-Disposition", "attachment");
    }

    private static Reply cached(Reply reply, String etag) {
        return reply.with("Cache-Control", CACHE).with("ETag", etag);
    }

    private static Reply redirect(Doc file) {
        String name =
                URLEncoder.encode(file.text("filename"), StandardCharsets.UTF_8).replace("+", "%20");
        return Reply.redirect("/autumn/" + file.text("tag") + "/" + file.id() + "/" + name);
    }
}
